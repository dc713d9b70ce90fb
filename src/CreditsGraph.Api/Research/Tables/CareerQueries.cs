using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Research.Paging;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[QueryType]
internal static class CareerQueries
{
    /// <summary>
    /// People who held one role and, in a later year, another for the first time; by the year of the move. Films without
    /// a year do not count.
    /// </summary>
    /// <param name="from">The slug of the one role; a broader role stands for all under it.</param>
    /// <param name="to">The slug of the other.</param>
    /// <param name="first">How many items, from the beginning or after a cursor.</param>
    /// <param name="after">The cursor after which the page begins.</param>
    /// <param name="last">How many items, from the end or before a cursor.</param>
    /// <param name="before">The cursor before which the page ends.</param>
    /// <param name="context">The call.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="roles">The roles.</param>
    [Cost(50)]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first", "last"], SlicingArgumentDefaultValue = 10, SizedFields = ["edges", "nodes"])]
    public static async Task<CareerMovesConnection?> GetCareerMovesAsync(
        string from,
        string to,
        int? first,
        string? after,
        int? last,
        string? before,
        BatchContext context,
        LiveGraph graphs,
        RoleIndex roles)
    {
        var (earlier, later) = (CreditFilters.KeysOf("from", from, roles), CreditFilters.KeysOf("to", to, roles));
        var graph = await graphs.GetAsync(context.CancellationToken).ConfigureAwait(false);
        var moves = CareerMoves.Of(graph, earlier, later, context.CancellationToken);
        var page = RankedPage<CareerMove>.Cut(moves, move => [move.ToYear, move.Person], PageRequest.Of(context, $"{from} {to}"));
        return new()
        {
            Edges = [.. page.Items.Select(row => new CareerMovesEdge(row.Cursor, CareerMoveRow.Of(row.Item)))],
            PageInfo = page.Info,
            TotalCount = moves.Count,
            DatasetVersion = graph.DatasetVersion,
        };
    }

    /// <summary>Teams of different people, one a role, who made several films in those roles; those of most films first.</summary>
    /// <param name="roles">Slugs of 2 to 4 different roles; a broader role stands for all under it.</param>
    /// <param name="first">How many items, from the beginning or after a cursor.</param>
    /// <param name="after">The cursor after which the page begins.</param>
    /// <param name="last">How many items, from the end or before a cursor.</param>
    /// <param name="before">The cursor before which the page ends.</param>
    /// <param name="context">The call.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="index">The roles.</param>
    /// <param name="minFilms">How many films it takes, at least 2.</param>
    [Cost(100)]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first", "last"], SlicingArgumentDefaultValue = 10, SizedFields = ["edges", "nodes"])]
    public static async Task<RepeatTeamsConnection?> GetRepeatTeamsAsync(
        IReadOnlyList<string> roles,
        int? first,
        string? after,
        int? last,
        string? before,
        BatchContext context,
        LiveGraph graphs,
        RoleIndex index,
        int minFilms = 2)
    {
        ResearchRefusals.Check("minFilms", minFilms, 2, int.MaxValue);
        var sets = CreditFilters.SetsOf("roles", roles, 2, 4, index);
        var graph = await graphs.GetAsync(context.CancellationToken).ConfigureAwait(false);
        var teams = RepeatTeams.Of(graph, sets, minFilms, context.CancellationToken);
        long[] asked = [.. sets.Select(keys => keys[0])];
        var page = RankedPage<Team>.Cut(
            teams, team => [-team.Films.Count, .. team.People], PageRequest.Of(context, string.Join(' ', roles)));
        return new()
        {
            Edges = [.. page.Items.Select(row => new RepeatTeamsEdge(row.Cursor, RepeatTeam.Of(row.Item, asked)))],
            PageInfo = page.Info,
            TotalCount = teams.Count,
            DatasetVersion = graph.DatasetVersion,
        };
    }
}
