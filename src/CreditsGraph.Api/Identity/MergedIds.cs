using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Identity;

/// <summary>The ids of contributors that were found to be others.</summary>
internal static class MergedIds
{
    /// <summary>The ids merged into some people, in order: one statement.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<string>>> LoadAsync(
        long[] people, IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var merged = await context.MergedContributors.Where(row => people.Contains(row.SurvivorId)).OrderBy(row => row.Id)
                .ToListAsync(cancellationToken).ConfigureAwait(false);
            var bySurvivor = merged.ToLookup(row => row.SurvivorId, row => new NodeId(nameof(Person), row.Id).ToString());
            return [.. people.Select(person => bySurvivor[person].ToList())];
        }
    }

    /// <summary>Whom some contributors are now, of those that were merged: one statement.</summary>
    public static async Task<Dictionary<long, long>> SurvivorsAsync(
        long[] contributors, IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await context.MergedContributors.Where(row => contributors.Contains(row.Id))
                .ToDictionaryAsync(row => row.Id, row => row.SurvivorId, cancellationToken).ConfigureAwait(false);
        }
    }
}
