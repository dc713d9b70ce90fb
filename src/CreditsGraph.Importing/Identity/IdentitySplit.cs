using CreditsGraph.Domain;
using CreditsGraph.Importing.Writing;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Importing.Identity;

/// <summary>
/// Takes a contributor apart that a name alone held together, once the name is known to be shared: whatever other names
/// and ids still link stays together, and what was read under the name alone is somebody else on each film.
/// </summary>
internal sealed class IdentitySplit(ImportUnit unit, IdentityIndex index, ContributorRows rows)
{
    public async Task SplitAsync(NameNode name, CancellationToken cancellationToken)
    {
        var holder = name.Holder;
        name.Holder = null;
        // Whoever has the name has namesakes now.
        foreach (var namesake in name.Records.Select(record => record.Node.Holder).Append(holder).OfType<KnownContributor>())
        {
            namesake.HasNamesakes = true;
            unit.TouchNamesake(namesake);
        }

        var stored = name.Records.Where(record => record.IsStored).ToList();
        // Of one record alone there is nothing to take apart.
        if (holder is null || stored is [{ With: not null }])
            return;
        unit.Touched.Add(holder.Id);
        await index.AskFromNowOnAsync(cancellationToken).ConfigureAwait(false);
        var parts = await PartsAsync(holder.Id, name.Key, cancellationToken).ConfigureAwait(false);
        foreach (var part in parts.Skip(1))
            await MoveAsync(holder, part, cancellationToken).ConfigureAwait(false);
        if (name.Find(null) is { } alone)
            await ScatterAsync(holder, alone, parts.Count == 0, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The records of a contributor by what still links them, the earliest first.</summary>
    private async Task<List<List<IdentityRecord>>> PartsAsync(long holder, string shared, CancellationToken cancellationToken)
    {
        var records = await unit.Context.Identities.Where(record => record.ContributorId == holder).OrderBy(record => record.Id)
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        var unlinking = await SharedAsync(records, cancellationToken).ConfigureAwait(false);
        unlinking.Add(shared);
        var nodes = new Dictionary<string, IdentityNode>(StringComparer.Ordinal);
        foreach (var record in records)
        {
            if (record.ExternalIdId != 0 && !unlinking.Contains(record.Key))
                IdentityNode.Link(NodeOf(nodes, IdNode.KeyOf(record.ExternalIdId)), NodeOf(nodes, record.Key), (_, _) => { });
        }

        return [.. records.Where(record => record.ExternalIdId != 0 || record.Key != shared)
            .GroupBy(record => NodeOf(nodes, record.ExternalIdId != 0 ? IdNode.KeyOf(record.ExternalIdId) : record.Key).Root)
            .Select(group => group.ToList())];
    }

    /// <summary>Which of the records' names link nothing: those of one word and those that are shared.</summary>
    private async Task<HashSet<string>> SharedAsync(List<IdentityRecord> records, CancellationToken cancellationToken)
    {
        var keys = records.Select(record => record.Key).Where(key => key[0] != '#').Distinct().ToArray();
        var pairs = await unit.Context.Identities.Where(record => keys.Contains(record.Key))
            .Join(unit.Context.ExternalIds, record => record.ExternalIdId, id => id.Id, (record, id) => new { record.Key, id.Scheme, id.Id })
            .ToListAsync(cancellationToken).ConfigureAwait(false);
        return
        [
            .. pairs.GroupBy(pair => (pair.Key, pair.Scheme)).Where(group => group.Select(pair => pair.Id).Distinct().Count() > 1)
                .Select(group => group.Key.Key),
            .. keys.Where(key => key.StartsWith(NameNode.OfPeople, StringComparison.Ordinal) && !key.Contains(' ', StringComparison.Ordinal)),
        ];
    }

    private static IdentityNode NodeOf(Dictionary<string, IdentityNode> nodes, string key)
    {
        if (!nodes.TryGetValue(key, out var node))
            nodes[key] = node = new();
        return node;
    }

    private async Task MoveAsync(KnownContributor from, List<IdentityRecord> part, CancellationToken cancellationToken)
    {
        var best = part.Select(record => new NameForm(record.Name, record.SortName)).Aggregate((a, b) => b.IsBetterThan(a) ? b : a);
        var to = await AddAsync(from.Kind, best, part[0].Key, cancellationToken).ConfigureAwait(false);
        long?[] records = [.. part.Select(record => (long?)record.Id)];
        long[] ids = [.. part.Select(record => record.ExternalIdId)];
        foreach (var credit in await unit.Context.Credits.AsTracking()
            .Where(credit => credit.ContributorId == from.Id && records.Contains(credit.IdentityId)).ToListAsync(cancellationToken).ConfigureAwait(false))
            unit.Context.Entry(credit).Property(row => row.ContributorId).CurrentValue = to.Id;
        foreach (var record in part)
        {
            unit.Context.Attach(record).Entity.ContributorId = to.Id;
            if (index.FindName(record.Key) is { Means: true } name)
                name.Holder = to;
        }

        foreach (var id in await unit.Context.ExternalIds.AsTracking().Where(id => ids.Contains(id.Id)).ToListAsync(cancellationToken).ConfigureAwait(false))
        {
            id.ContributorId = to.Id;
            if (index.FindId(from.Kind, new(id.Scheme, id.Value)) is { } node)
                node.Holder = to;
        }

        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Gives what was read under the name alone to somebody of its own film.</summary>
    private async Task ScatterAsync(KnownContributor holder, KnownRecord alone, bool isAll, CancellationToken cancellationToken)
    {
        var credits = await unit.Context.Credits.Where(credit => credit.IdentityId == alone.Id)
            .OrderBy(credit => credit.FilmId).ToListAsync(cancellationToken).ConfigureAwait(false);
        var namesakes = await NamesakesAsync(alone.Name, credits, cancellationToken).ConfigureAwait(false);
        foreach (var film in credits.GroupBy(credit => credit.FilmId))
        {
            var others = namesakes[film.Key].Distinct().ToList();
            var to = others.Count == 1 ? others[0].Contributor
                : isAll ? holder.Id
                : (await AddAsync(holder.Kind, alone.Form, $"{alone.Name.Key}#{film.Key}", cancellationToken).ConfigureAwait(false)).Id;
            isAll &= others.Count == 1;
            foreach (var credit in film)
            {
                var entry = unit.Context.Attach(credit);
                entry.Property(row => row.ContributorId).CurrentValue = to;
                entry.Property(row => row.IdentityId).CurrentValue = null;
            }

            unit.Touched.Add(to);
        }

        unit.Context.Remove(await unit.Context.Identities.AsTracking().SingleAsync(record => record.Id == alone.Id, cancellationToken).ConfigureAwait(false));
        await unit.SaveAsync(cancellationToken).ConfigureAwait(false);
        alone.Name.Remove(alone);
    }

    private async Task<ILookup<long, (long? Record, long Contributor)>> NamesakesAsync(NameNode name, List<Credit> credits, CancellationToken cancellationToken)
    {
        var films = credits.ConvertAll(credit => credit.FilmId).Distinct().ToArray();
        long?[] records = [.. name.Records.Where(record => record.With is not null).Select(record => (long?)record.Id)];
        var found = await unit.Context.Credits.Where(credit => films.Contains(credit.FilmId) && records.Contains(credit.IdentityId))
            .Select(credit => new { credit.FilmId, credit.IdentityId, credit.ContributorId }).ToListAsync(cancellationToken).ConfigureAwait(false);
        return found.ToLookup(credit => credit.FilmId, credit => (credit.IdentityId, credit.ContributorId));
    }

    private async Task<KnownContributor> AddAsync(ContributorKind kind, NameForm form, string slugKey, CancellationToken cancellationToken)
    {
        var added = index.Add(new(unit.Keys.Next<Contributor>(), kind, form) { IsNew = true, HasForms = true, SlugKey = slugKey });
        await rows.WriteAsync([added], cancellationToken).ConfigureAwait(false);
        unit.Count(kind, 1);
        unit.Touched.Add(added.Id);
        return added;
    }
}
