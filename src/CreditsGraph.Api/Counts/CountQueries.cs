using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Counts;

[QueryType]
internal static class CountQueries
{
    /// <summary>How many groups may be asked for.</summary>
    public const int MaxGroups = 1000;

    /// <summary>
    /// How many credits, people and films there are by role, department, year or decade, or by several of them together:
    /// the groups of most credits first.
    /// </summary>
    /// <param name="by">What to count by; at least one.</param>
    /// <param name="context">The call.</param>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="first">How many groups; 1 to 1,000.</param>
    [UseFiltering<Credit>]
    [Cost(100)]
    [ListSize(AssumedSize = MaxGroups, SlicingArguments = ["first"], SlicingArgumentDefaultValue = 100)]
    public static async Task<IReadOnlyList<CreditCount>> GetCreditCountsAsync(
        IReadOnlyList<CreditGrouping> by,
        BatchContext context,
        IDbContextFactory<CatalogContext> contexts,
        int first = 100)
    {
        if (by.Count == 0)
            throw Refuse("`by` is empty: name at least one of ROLE, DEPARTMENT, YEAR and DECADE.", "by", null);
        if (first is < 1 or > MaxGroups)
            throw Refuse($"`first` must be from 1 to {MaxGroups}.", "first", first);
        var groupings = by.ToHashSet();
        var catalog = await contexts.CreateDbContextAsync(context.CancellationToken).ConfigureAwait(false);
        await using (catalog.ConfigureAwait(false))
        {
            var credits = EntityFilters.Of<Credit>(context).Apply(catalog.Credits, catalog);
            var groups = CreditGroup.InOrder(CreditGroup.Of(credits, groupings)).Take(first);
            return context.SelectionsOf("role") is { Count: > 0 } selections && groupings.Contains(CreditGrouping.Role)
                ? await WithRolesAsync(groups, catalog.Roles.Select(Projections.Of<Role>(context, selections, nameof(Role.Id))), groupings, context)
                    .ConfigureAwait(false)
                : (await groups.ToListAsync(context.CancellationToken).ConfigureAwait(false)).ConvertAll(group => ToCount(group, null, groupings));
        }
    }

    /// <summary>The counts of groups with their roles, which one statement reads.</summary>
    private static async Task<IReadOnlyList<CreditCount>> WithRolesAsync(
        IQueryable<CreditGroup> groups, IQueryable<Role> roles, HashSet<CreditGrouping> by, BatchContext context)
    {
        var rows = await groups.Join(roles, group => group.RoleId, role => role.Id, (group, role) => new { Group = group, Role = role })
            .ToDictionaryAsync(row => row.Group, row => row.Role, context.CancellationToken).ConfigureAwait(false);
        return [.. CreditGroup.InOrder(rows.Keys.AsQueryable()).AsEnumerable().Select(group => ToCount(group, rows[group], by))];
    }

    private static CreditCount ToCount(CreditGroup group, Role? role, HashSet<CreditGrouping> by) => new()
    {
        Role = role,
        Department = by.Contains(CreditGrouping.Department) ? (Department)group.Department : null,
        Year = by.Contains(CreditGrouping.Year) && group.Year != CreditGroup.NoYear ? group.Year : null,
        Decade = by.Contains(CreditGrouping.Decade) && group.Decade != CreditGroup.NoYear ? group.Decade : null,
        Films = group.Films,
        People = group.People,
        Credits = group.Credits,
    };

    private static GraphQLException Refuse(string message, string argument, object? value) =>
        new(new GraphQLError(message) { Code = ApiErrorCodes.InvalidCount }.With("argument", argument).With("value", value));
}
