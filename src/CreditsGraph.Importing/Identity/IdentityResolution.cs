using CreditsGraph.Domain;

namespace CreditsGraph.Importing.Identity;

/// <summary>
/// Finds out who is meant by the mentions of a batch, together with all that was read before. It is a matter of the set
/// of records, not of their order: an equal id is one somebody; so is an equal full name, unless one catalogue has two
/// ids for it; and on one film so is an equal name.
/// </summary>
internal sealed class IdentityResolution(ImportUnit unit, IdentityIndex index, IdentityChanges changes, string documentKey)
{
    private readonly List<IdentityNode> _nodes = [];

    /// <summary>Gives every mention its contributor; those that are new come back in reading order, without rows yet.</summary>
    public async Task<List<KnownContributor>> ResolveAsync(IReadOnlyList<FilmMentions> films, CancellationToken cancellationToken)
    {
        var shared = Record(films);
        foreach (var name in shared)
            await changes.SplitAsync(name, cancellationToken).ConfigureAwait(false);
        foreach (var film in films)
            Link(film);
        await changes.MergeAsync(cancellationToken).ConfigureAwait(false);
        var added = Hold(films);
        Settle(films);
        return added;
    }

    // Names with ids first: they say which names mean nobody alone.
    private List<NameNode> Record(IReadOnlyList<FilmMentions> films)
    {
        var shared = new List<NameNode>();
        foreach (var mention in films.SelectMany(film => film.All))
        {
            if (mention.Ids.Length == 0)
                continue;
            var was = mention.Name.IsShared;
            foreach (var id in mention.Ids)
                Record(mention, id);
            if (!was && mention.Name is { IsShared: true, IsFull: true })
                shared.Add(mention.Name);
        }

        foreach (var mention in films.SelectMany(film => film.All))
        {
            if (mention.Ids.Length == 0 && mention.Name.Means)
                Record(mention, null);
        }

        return shared;
    }

    private void Record(Mention mention, IdNode? id)
    {
        if (id is { Id: 0 })
            changes.Add(id);
        var record = mention.Name.Find(id);
        if (record is null)
            changes.Add(record = mention.Name.Add(new(unit.Keys.Next<Store.IdentityRecord>(), mention.Name, id, mention.Form, false)));
        else if (record.Consider(mention.Form) && record.IsStored)
            changes.Rename(record);
        mention.Record ??= record;
    }

    private void Link(FilmMentions film)
    {
        foreach (var mention in film.All)
        {
            if (mention.Ids.Length > 0)
                LinkIds(mention);
        }

        foreach (var mention in film.All)
        {
            if (mention.Record is null || film.Film is not null)
                LinkOnFilm(film, mention);
        }
    }

    private void LinkIds(Mention mention)
    {
        mention.Node = mention.Ids[0];
        for (var i = 1; i < mention.Ids.Length; i++)
        {
            Link(mention.Ids[0], mention.Ids[i]);
            changes.NamedTogether(mention.Ids[0], mention.Ids[i], mention.Form);
        }

        if (mention.Name.Means)
            Link(mention.Ids[0], mention.Name);
    }

    // A name that means nobody alone means whoever of that name the film has with an id, if it has one id of that name.
    private void LinkOnFilm(FilmMentions film, Mention mention)
    {
        var there = film.Film?.Contributors[mention.Name.Key] ?? [];
        if (mention.Record is not null)
        {
            var unrecorded = there.Where(one => !one.IsRecorded).ToList();
            if (unrecorded.Count == 1)
                Link(mention.Node, new() { Holder = unrecorded[0].Contributor });
            return;
        }

        var others = film.All.Where(other => other != mention && other.Name == mention.Name && other.Record is not null)
            .Select(other => other.Record).Distinct().ToList();
        var scope = film.All.Find(other => other.Name == mention.Name && other.Record is null)!;
        mention.Node = scope == mention ? new IdentityNode() : scope.Node;
        if (scope != mention)
            return;
        if (others.Count == 1)
            Link(others[0]!.Node, mention.Node);
        var known = there.Select(one => one.Contributor).Distinct().ToList();
        if (known.Count == 1)
            Link(mention.Node, new() { Holder = known[0] });
    }

    private void Link(IdentityNode one, IdentityNode other)
    {
        IdentityNode.Link(one, other, changes.Merge);
        _nodes.Add(one);
        _nodes.Add(other);
    }

    private List<KnownContributor> Hold(IReadOnlyList<FilmMentions> films)
    {
        var added = new List<KnownContributor>();
        foreach (var film in films)
        {
            foreach (var mention in film.All)
            {
                var root = mention.Node.Root;
                if (root.Holder is null)
                    added.Add(root.Holder = New(mention, film.Record.Key));
                Consider(root.Holder, mention);
            }
        }

        return added;
    }

    private KnownContributor New(Mention mention, string? filmKey) =>
        index.Add(new(unit.Keys.Next<Contributor>(), mention.Name.Kind, mention.Form)
        {
            IsNew = true,
            HasForms = true,
            SlugKey = mention.Ids.Length > 0 ? $"{mention.Ids[0].Scheme}:{mention.Ids[0].Value}" : filmKey ?? documentKey,
        });

    private void Consider(KnownContributor holder, Mention mention)
    {
        var isBetter = holder.Consider(mention);
        holder.HasNamesakes |= mention.Name is { IsFull: true, IsShared: true };
        if (isBetter && !holder.IsNew)
            unit.Touched.Add(holder.Id);
        if (holder.HasNamesakes)
            unit.TouchNamesake(holder);
    }

    private void Settle(IReadOnlyList<FilmMentions> films)
    {
        foreach (var mention in films.SelectMany(film => film.All))
            mention.Node.Settle();
        _nodes.ForEach(node => node.Settle());
        _nodes.ForEach(node => node.Unlink());
        _nodes.Clear();
    }
}
