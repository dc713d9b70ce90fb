using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Identity;

/// <summary>Tells from the credits of people by what they were found: a handful of statements, however many people.</summary>
internal static class IdentityDecisions
{
    /// <summary>The decisions about some people, in order; none about somebody of one record alone.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<IdentityDecision>>> LoadAsync(
        long[] people, BatchContext batch, IDbContextFactory<CatalogContext> contexts, NodeLoader nodes)
    {
        var context = await contexts.CreateDbContextAsync(batch.CancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var records = await RecordsAsync(context, people, batch.CancellationToken).ConfigureAwait(false);
            var keys = records.Select(record => record.IdentityId).OfType<long>().Distinct().ToArray();
            var identities = await context.Identities.Where(identity => keys.Contains(identity.Id))
                .ToDictionaryAsync(identity => identity.Id, batch.CancellationToken).ConfigureAwait(false);
            var idKeys = identities.Values.Select(identity => identity.ExternalIdId).Distinct().ToArray();
            var ids = await context.ExternalIds.Where(id => idKeys.Contains(id.Id))
                .ToDictionaryAsync(id => id.Id, batch.CancellationToken).ConfigureAwait(false);
            var sources = await SourcesAsync([.. records.Select(record => record.SourceId).Distinct()], batch, nodes).ConfigureAwait(false);
            var byPerson = records.ToLookup(record => record.ContributorId);
            return [.. people.Select(person => Decide([.. byPerson[person]], identities, ids, sources))];
        }
    }

    private static async Task<List<PersonRecord>> RecordsAsync(CatalogContext context, long[] people, CancellationToken cancellationToken) =>
        await context.Credits.Where(credit => people.Contains(credit.ContributorId))
            .Select(credit => new { credit.ContributorId, credit.IdentityId, credit.SourceId, credit.FilmId }).Distinct()
            .Join(
                context.Sources,
                credit => credit.SourceId,
                source => source.Id,
                (credit, source) => new PersonRecord(
                    credit.ContributorId, credit.IdentityId, credit.SourceId, credit.FilmId, source.ImportedAt))
            .ToListAsync(cancellationToken).ConfigureAwait(false);

    private static async Task<Dictionary<long, Source>> SourcesAsync(long[] keys, BatchContext batch, NodeLoader nodes)
    {
        var selections = batch.SelectionsOf("sources");
        if (selections.Count == 0)
            return keys.ToDictionary(key => key, key => new Source { Id = key });
        var found = await nodes.LoadAsync(batch, selections, [.. keys.Select(key => new NodeId(nameof(Source), key))]).ConfigureAwait(false);
        return keys.Zip(found.Cast<Source>()).ToDictionary(pair => pair.First, pair => pair.Second);
    }

    private static List<IdentityDecision> Decide(
        PersonRecord[] records, Dictionary<long, IdentityRecord> identities, Dictionary<long, ExternalId> ids, Dictionary<long, Source> sources)
    {
        if (records.Length < 2)
            return [];
        return
        [
            .. records.GroupBy(record => record.IdentityId).Select(group =>
            {
                var identity = group.Key is { } key ? identities[key] : null;
                var id = identity is null ? null : ids.GetValueOrDefault(identity.ExternalIdId);
                return new IdentityDecision(
                    identity is null ? IdentityRule.SameFilm : id is null ? IdentityRule.FullName : IdentityRule.ExternalId,
                    identity?.Name ?? "",
                    id,
                    group.Select(record => record.FilmId).Distinct().Count(),
                    [.. group.Select(record => record.SourceId).Distinct().Order().Select(source => sources[source])],
                    group.Max(record => record.ImportedAt));
            }).OrderBy(decision => decision.Rule).ThenBy(decision => decision.ExternalId?.Scheme)
                .ThenBy(decision => decision.ExternalId?.Value, StringComparer.Ordinal).ThenBy(decision => decision.Name, StringComparer.Ordinal),
        ];
    }

    private sealed record PersonRecord(long ContributorId, long? IdentityId, long SourceId, long FilmId, DateTimeOffset ImportedAt);
}
