using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[ObjectType<RepeatTeam>]
internal static class RepeatTeamType
{
    /// <summary>The films, in the order in which the catalogue got them.</summary>
    /// <param name="teams">The teams.</param>
    /// <param name="context">The call.</param>
    /// <param name="nodes">Loads the films.</param>
    /// <param name="first">How many, from 0 to 50.</param>
    [BatchResolver]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static Task<IReadOnlyList<IReadOnlyList<Film>>> GetFilmsAsync(
        [Parent] IReadOnlyList<RepeatTeam> teams, BatchContext context, NodeLoader nodes, int first = 10)
    {
        ResearchRefusals.Check("first", first, 0, 50);
        return GraphEntities.LoadListsAsync<Film>(context, nodes, [.. teams.Select(team => team.FilmKeys.Take(first).ToArray())]);
    }
}
