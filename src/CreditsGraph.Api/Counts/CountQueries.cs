using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Filtering;
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
    /// <param name="nodes">Loads the roles.</param>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="first">How many groups; 1 to 1,000.</param>
    [UseFiltering<Credit>]
    [Cost(100)]
    [ListSize(AssumedSize = MaxGroups, SlicingArguments = ["first"], SlicingArgumentDefaultValue = 100)]
    public static async Task<IReadOnlyList<CreditCount>> GetCreditCountsAsync(
        IReadOnlyList<CreditGrouping> by,
        BatchContext context,
        NodeLoader nodes,
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
            var groups = await CreditGroup.Of(credits, groupings).Take(first).ToListAsync(context.CancellationToken).ConfigureAwait(false);
            var roles = groupings.Contains(CreditGrouping.Role)
                ? await RolesAsync([.. groups.Select(group => group.RoleId).Distinct()], context, nodes).ConfigureAwait(false)
                : [];
            return groups.ConvertAll(group => ToCount(group, groupings, roles));
        }
    }

    private static CreditCount ToCount(CreditGroup group, HashSet<CreditGrouping> by, Dictionary<long, Role> roles) => new()
    {
        Role = roles.GetValueOrDefault(group.RoleId),
        Department = by.Contains(CreditGrouping.Department) ? (Department)group.Department : null,
        Year = by.Contains(CreditGrouping.Year) && group.Year != CreditGroup.NoYear ? group.Year : null,
        Decade = by.Contains(CreditGrouping.Decade) && group.Decade != CreditGroup.NoYear ? group.Decade : null,
        Films = group.Films,
        People = group.People,
        Credits = group.Credits,
    };

    private static async Task<Dictionary<long, Role>> RolesAsync(long[] keys, BatchContext context, NodeLoader nodes)
    {
        var selections = context.Field.Selection!.Sets.SelectMany(set => set.Fields)
            .Where(field => field.Definition.Name == "role" && context.IsIncluded(field)).Select(field => field.Selection!).ToList();
        if (selections.Count == 0)
            return [];
        var found = await nodes.LoadAsync(context, selections, [.. keys.Select(key => new NodeId(nameof(Role), key))]).ConfigureAwait(false);
        return keys.Zip(found).ToDictionary(pair => pair.First, pair => (Role)pair.Second!); // A credit's role is there.
    }

    private static GraphQLException Refuse(string message, string argument, object? value) =>
        new(new GraphQLError(message) { Code = ApiErrorCodes.InvalidCount }.With("argument", argument).With("value", value));
}
