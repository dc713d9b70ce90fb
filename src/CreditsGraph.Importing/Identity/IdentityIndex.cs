using CreditsGraph.CreditsText;
using CreditsGraph.Domain;
using CreditsGraph.Domain.Names;
using CreditsGraph.Importing.Memory;

namespace CreditsGraph.Importing.Identity;

/// <summary>
/// The names, ids and contributors that an import has met. What it has not met is asked for in bulk before a batch. Of a
/// catalogue that was empty it holds those of one batch: all others are in its memory, or nowhere.
/// </summary>
internal sealed class IdentityIndex(ImportUnit unit)
{
    private const int MaxNames = 100_000;

    private readonly Dictionary<string, NameNode> _people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameNode> _organizations = new(StringComparer.Ordinal);
    private readonly Dictionary<(ContributorKind Kind, CatalogueId Id), IdNode> _ids = [];
    private readonly Dictionary<long, KnownContributor> _contributors = [];
    private readonly List<NameNode> _newNames = [];
    private readonly List<IdNode> _newIds = [];
    private readonly Dictionary<(NameNode Name, string Form, IdNode? Id), Mention> _ofFilm = [];

    /// <summary>What earlier batches have written; null: the database is to be asked.</summary>
    public IdentityMemory? Memory { get; private set; } = unit.IsEmpty ? new() : null;

    /// <summary>Whether what is neither here nor in the memory is nowhere.</summary>
    public bool IsComplete => Memory is not null;

    /// <summary>The contributors that are known here.</summary>
    public IEnumerable<KnownContributor> Contributors => _contributors.Values;

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
        return NamesOf(kind).GetValueOrDefault(key[(key.IndexOf(':', StringComparison.Ordinal) + 1)..]);
    }

    public IdNode? FindId(ContributorKind kind, CatalogueId id) => _ids.GetValueOrDefault((kind, id));

    /// <summary>Everybody whom a film names.</summary>
    public FilmMentions Mentions(SourceRecord.Film record)
    {
        var film = new FilmMentions(record);
        _ofFilm.Clear();
        for (var i = 0; i < record.Credits.Count; i++)
        {
            var credit = record.Credits[i];
            film.OfCredits[i] = MentionOf(film, credit.Kind, new(credit.Name, credit.SortName), record.IdsOf(i), credit);
            if (credit.Affiliation is { } affiliation)
                film.Affiliations[i] = MentionOf(film, ContributorKind.Organization, new(affiliation, affiliation), [], null);
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

    /// <summary>Lets go of a batch that the memory has kept, and of all when there is too much.</summary>
    public async Task MakeRoomAsync(CancellationToken cancellationToken)
    {
        if (Memory is { IsFull: true })
            await AskFromNowOnAsync(cancellationToken).ConfigureAwait(false);
        else if (Memory is null && _people.Count + _organizations.Count < MaxNames)
            return;
        _people.Clear();
        _organizations.Clear();
        _ids.Clear();
        _contributors.Clear();
    }

    /// <summary>From now on what is stored must be asked for, which takes indexes.</summary>
    public async Task AskFromNowOnAsync(CancellationToken cancellationToken)
    {
        Memory = null;
        await unit.ReadyAsync().ConfigureAwait(false);
        await unit.Writer.EndFillAsync(cancellationToken).ConfigureAwait(false);
    }

    private Mention MentionOf(
        FilmMentions film,
        ContributorKind kind,
        NameForm form,
        IReadOnlyList<CatalogueId> ids,
        CreditReading? credit)
    {
        var name = NameOf(kind, form.Name);
        IdNode[] nodes = ids.Count switch
        {
            0 => [],
            1 => [IdOf(kind, ids[0])],
            _ => [.. ids.DistinctBy(id => id.Scheme).OrderBy(id => id.Scheme).Select(id => IdOf(kind, id))],
        };
        var key = (name, form.Name, nodes.Length > 0 ? nodes[0] : null);
        if (_ofFilm.TryGetValue(key, out var mention))
            return mention;
        _ofFilm[key] = mention = new(name, form, nodes, credit);
        film.All.Add(mention);
        return mention;
    }

    private NameNode NameOf(ContributorKind kind, string name)
    {
        var names = NamesOf(kind);
        var room = NameFolding.RoomFor(name);
        Span<char> signs = room <= Beginning.MaxLength ? stackalloc char[room] : [];
        var length = signs.IsEmpty ? -1 : NameFolding.TryFold(name, signs);
        // Names that come again are looked up without a string of their folding.
        if (length >= 0 && names.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(signs[..length], out var node))
            return node;
        var folded = length >= 0 ? new string(signs[..length]) : Beginning.Of(NameFolding.Fold(name));
        if (!names.TryGetValue(folded, out node))
        {
            names[folded] = node = new(kind, folded);
            _newNames.Add(node);
        }

        return node;
    }

    private Dictionary<string, NameNode> NamesOf(ContributorKind kind) => kind == ContributorKind.Person ? _people : _organizations;
}
