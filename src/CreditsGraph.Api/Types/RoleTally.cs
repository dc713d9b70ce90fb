using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Data.Projection;
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
    /// <summary>The tallies of some people, in order: one statement.</summary>
    internal static async Task<IReadOnlyList<IReadOnlyList<RoleTally>>> LoadAsync(
        long[] people, BatchContext batch, IDbContextFactory<CatalogContext> contexts)
    {
        var context = await contexts.CreateDbContextAsync(batch.CancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            var roles = context.Roles.Select(Projections.Of<Role>(batch, batch.SelectionsOf("role"), nameof(Domain.Role.Id)));
            var tallies = await context.Credits
                .Where(credit => people.Contains(credit.ContributorId))
                .Select(credit => new { credit.ContributorId, credit.RoleId, credit.FilmId, credit.Film.Year })
                .GroupBy(credit => new { credit.ContributorId, credit.RoleId })
                .Select(group => new
                {
                    group.Key.ContributorId,
                    group.Key.RoleId,
                    Films = group.Select(credit => credit.FilmId).Distinct().Count(),
                    Credits = group.Count(),
                    FirstYear = group.Min(credit => credit.Year),
                    LastYear = group.Max(credit => credit.Year),
                })
                .Join(roles, tally => tally.RoleId, role => role.Id, (tally, role) => new { Tally = tally, Role = role })
                .ToListAsync(batch.CancellationToken).ConfigureAwait(false);
            var byPerson = tallies.OrderByDescending(row => row.Tally.Credits).ThenBy(row => row.Tally.RoleId)
                .ToLookup(
                    row => row.Tally.ContributorId,
                    row => new RoleTally(row.Role, row.Tally.Films, row.Tally.Credits, row.Tally.FirstYear, row.Tally.LastYear));
            return [.. people.Select(person => byPerson[person].ToList())];
        }
    }
}
