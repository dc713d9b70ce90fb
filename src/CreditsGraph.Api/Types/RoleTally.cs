using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

/// <summary>How often and when somebody held a role.</summary>
/// <param name="Role">The role.</param>
/// <param name="Films">How many films.</param>
/// <param name="Credits">How many credits.</param>
/// <param name="FirstYear">The year of the first film; null: no film has a year.</param>
/// <param name="LastYear">The year of the last film; null: no film has a year.</param>
internal sealed record RoleTally(Role Role, int Films, int Credits, int? FirstYear, int? LastYear)
{
    /// <summary>The tallies of some people, in order: one statement for the counts, one for the roles.</summary>
    internal static async Task<IReadOnlyList<IReadOnlyList<RoleTally>>> LoadAsync(
        long[] people, BatchContext batch, IDbContextFactory<CatalogContext> contexts, NodeLoader nodes)
    {
        var context = await contexts.CreateDbContextAsync(batch.CancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var tallies = await context.Credits
                .Where(credit => people.Contains(credit.ContributorId))
                .GroupBy(credit => new { credit.ContributorId, credit.RoleId })
                .Select(group => new
                {
                    group.Key.ContributorId,
                    group.Key.RoleId,
                    Films = group.Select(credit => credit.FilmId).Distinct().Count(),
                    Credits = group.Count(),
                    FirstYear = group.Min(credit => credit.Film.Year),
                    LastYear = group.Max(credit => credit.Film.Year),
                })
                .ToListAsync(batch.CancellationToken).ConfigureAwait(false);
            var roles = await RolesAsync([.. tallies.Select(tally => tally.RoleId).Distinct()], batch, nodes).ConfigureAwait(false);
            var byPerson = tallies.OrderByDescending(tally => tally.Credits).ThenBy(tally => tally.RoleId)
                .ToLookup(
                    tally => tally.ContributorId,
                    tally => new RoleTally(roles[tally.RoleId], tally.Films, tally.Credits, tally.FirstYear, tally.LastYear));
            return [.. people.Select(person => byPerson[person].ToList())];
        }
    }

    private static async Task<Dictionary<long, Role>> RolesAsync(long[] keys, BatchContext batch, NodeLoader nodes)
    {
        var selections = batch.Field.Selection!.Sets.SelectMany(set => set.Fields)
            .Where(field => field.Definition.Name == "role" && batch.IsIncluded(field))
            .Select(field => field.Selection!).ToList();
        if (selections.Count == 0)
            return keys.ToDictionary(key => key, key => new Role { Id = key });
        var found = await nodes.LoadAsync(batch, selections, [.. keys.Select(key => new NodeId(nameof(Domain.Role), key))]).ConfigureAwait(false);
        return keys.Zip(found).ToDictionary(pair => pair.First, pair => (Role)pair.Second!); // A credit's role is there.
    }
}
