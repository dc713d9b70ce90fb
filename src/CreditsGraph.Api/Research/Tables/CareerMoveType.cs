using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[ObjectType<CareerMoveRow>]
internal static class CareerMoveType
{
    /// <summary>Who moved.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetPersonAsync(
        [Parent] IReadOnlyList<CareerMoveRow> moves, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, moves.Select(move => move.Person));
}
