using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.Identity;

/// <summary>
/// The names, ids and contributors that an import has met. What it has not met is asked for in bulk before a batch,
/// unless the catalogue was empty and nothing was forgotten since: then it is not there.
/// </summary>
internal sealed class IdentityIndex(ImportUnit unit)
{
    private const int MaxNames = 500_000;

    private readonly Dictionary<(ContributorKind Kind, string Name), NameNode> _byName = [];
    private readonly Dictionary<(ContributorKind Kind, string Folded), NameNode> _byFolded = [];
    private readonly Dictionary<(ContributorKind Kind, CatalogueId Id), IdNode> _ids = [];
    private readonly Dictionary<long, KnownContributor> _contributors = [];
    private readonly List<NameNode> _newNames = [];
    private readonly List<IdNode> _newIds = [];

    /// <summary>Whether what is not here is nowhere.</summary>
    public bool IsComplete { get; private set; } = unit.IsEmpty;

    /// <summary>The names that are met for the first time since the last look, for a look at what is stored.</summary>
    public IReadOnlyList<NameNode> NewNames => _newNames;

    /// <summary>The ids that are met for the first time since the last look.</summary>
    public IReadOnlyList<IdNode> NewIds => _newIds;

    public KnownContributor? Find(long id) => _contributors.GetValueOrDefault(id);

    public KnownContributor Add(KnownContributor contributor) => _contributors[contributor.Id] = contributor;

    public void Remove(KnownContributor contributor) => _contributors.Remove(contributor.Id);

    /// <summary>A name that was met, by what its records have as their key.</summary>
    public NameNode? FindName(string key)
    {
        var kind = key.StartsWith(NameNode.OfPeople, StringComparison.Ordinal) ? ContributorKind.Person : ContributorKind.Organization;
        return _byFolded.GetValueOrDefault((kind, key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]));
    }

    public IdNode? FindId(ContributorKind kind, CatalogueId id) => _ids.GetValueOrDefault((kind, id));

    /// <summary>Everybody whom a film names.</summary>
    public FilmMentions Mentions(SourceRecord.Film record)
    {
        var film = new FilmMentions(record);
        var known = new Dictionary<(NameNode Name, string Form, IdNode? Id), Mention>();
        for (var i = 0; i < record.Credits.Count; i++)
        {
            var credit = record.Credits[i];
            film.OfCredits[i] = MentionOf(film, known, credit.Kind, new(credit.Name, credit.SortName), record.IdsOf(i), credit);
            if (credit.Affiliation is { } affiliation)
                film.Affiliations[i] = MentionOf(film, known, ContributorKind.Organization, new(affiliation, affiliation), [], null);
        }

        return film;
    }

    /// <summary>The node of an id.</summary>
    public IdNode IdOf(ContributorKind kind, CatalogueId id)
    {
        if (_ids.TryGetValue((kind, id), out var node))
            return node;
        _ids[(kind, id)] = node = new(kind, id);
        _newIds.Add(node);
        return node;
    }

    /// <summary>What was new was looked for.</summary>
    public void Looked()
    {
        _newNames.Clear();
        _newIds.Clear();
    }

    /// <summary>Forgets when there is too much; then what is stored must be asked for, which takes indexes.</summary>
    public async Task MakeRoomAsync(CancellationToken cancellationToken)
    {
        if (_byName.Count < MaxNames)
            return;
        IsComplete = false;
        _byName.Clear();
        _byFolded.Clear();
        _ids.Clear();
        _contributors.Clear();
        await unit.ReadyAsync().ConfigureAwait(false);
        await unit.Writer.EndFillAsync(cancellationToken).ConfigureAwait(false);
    }

    private Mention MentionOf(
        FilmMentions film,
        Dictionary<(NameNode Name, string Form, IdNode? Id), Mention> known,
        ContributorKind kind,
        NameForm form,
        IReadOnlyList<CatalogueId> ids,
        CreditReading? credit)
    {
        var name = NameOf(kind, form.Name);
        var nodes = ids.Count == 0 ? [] : ids.DistinctBy(id => id.Scheme).OrderBy(id => id.Scheme).Select(id => IdOf(kind, id)).ToArray();
        var key = (name, form.Name, nodes.Length > 0 ? nodes[0] : null);
        if (known.TryGetValue(key, out var mention))
            return mention;
        known[key] = mention = new(name, form, nodes, credit);
        film.All.Add(mention);
        return mention;
    }

    private NameNode NameOf(ContributorKind kind, string name)
    {
        if (_byName.TryGetValue((kind, name), out var node))
            return node;
        var folded = Beginning.Of(NameFolding.Fold(name));
        if (!_byFolded.TryGetValue((kind, folded), out node))
        {
            _byFolded[(kind, folded)] = node = new(kind, folded);
            _newNames.Add(node);
        }

        return _byName[(kind, name)] = node;
    }
}
