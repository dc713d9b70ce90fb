using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Filters;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Data.Filtering;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Research.Tables;

[QueryType]
internal static class CrossingQueries
{
    /// <summary>
    /// A table of roles by roles: in how many people each two of them cross. Each pair stands in it once, a role by
    /// itself included, in the order of `roles`.
    /// </summary>
    /// <param name="roles">Slugs of 1 to 64 different roles; a broader role stands for all under it.</param>
    /// <param name="context">The call.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="index">The roles.</param>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="on">Whether the roles must meet on one film.</param>
    [UseFiltering<Film>]
    [Cost(100)]
    [ListSize(AssumedSize = 100)]
    public static async Task<IReadOnlyList<RoleCrossingRow>> GetRoleCrossingsAsync(
        IReadOnlyList<string> roles,
        BatchContext context,
        LiveGraph graphs,
        RoleIndex index,
        IDbContextFactory<CatalogContext> contexts,
        CrossingScope on = CrossingScope.AnyFilm)
    {
        var sets = CreditFilters.SetsOf("roles", roles, 1, RoleCrossings.MaxRoles, index);
        var films = await FilmsAsync(context, contexts).ConfigureAwait(false);
        var graph = await graphs.GetAsync(context.CancellationToken).ConfigureAwait(false);
        return
        [
            .. RoleCrossings.Of(graph, sets, on == CrossingScope.SameFilm, films, context.CancellationToken)
                .Select(crossing => new RoleCrossingRow(crossing.People, crossing.Films, graph.DatasetVersion)
                {
                    First = sets[crossing.First][0],
                    Second = sets[crossing.Second][0],
                }),
        ];
    }

    private static async Task<long[]?> FilmsAsync(BatchContext context, IDbContextFactory<CatalogContext> contexts)
    {
        var filter = EntityFilters.Of<Film>(context);
        if (filter.IsEmpty)
            return null;
        var catalog = await contexts.CreateDbContextAsync(context.CancellationToken).ConfigureAwait(false);
        await using (catalog.ConfigureAwait(false))
        {
            return await filter.Apply(catalog.Films, catalog).Select(film => film.Id)
                .ToArrayAsync(context.CancellationToken).ConfigureAwait(false);
        }
    }
}
