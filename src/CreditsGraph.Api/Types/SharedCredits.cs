using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

/// <summary>The credits of contributors on films: one statement for any number of pairs.</summary>
internal static class SharedCredits
{
    /// <summary>The credits of each pair, in billing order, with what the batch's selection needs.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<Credit>>> LoadAsync(
        IReadOnlyList<(long Film, long Contributor)> pairs, BatchContext batch, IDbContextFactory<CatalogContext> contexts)
    {
        var films = pairs.Select(pair => pair.Film).Distinct().ToArray();
        var contributors = pairs.Select(pair => pair.Contributor).Distinct().ToArray();
        var context = await contexts.CreateDbContextAsync(batch.CancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var credits = await context.Credits
                .Where(credit => films.Contains(credit.FilmId) && contributors.Contains(credit.ContributorId))
                .OrderBy(credit => credit.FilmId).ThenBy(credit => credit.Position).ThenBy(credit => credit.Id)
                .Select(Projections.For<Credit>(batch, nameof(Credit.FilmId), nameof(Credit.ContributorId), nameof(Credit.RoleId)))
                .ToListAsync(batch.CancellationToken).ConfigureAwait(false);
            var byPair = credits.ToLookup(credit => (credit.FilmId, credit.ContributorId));
            return [.. pairs.Select(pair => byPair[pair].ToList())];
        }
    }
}
