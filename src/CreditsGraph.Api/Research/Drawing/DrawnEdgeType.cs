using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Drawing;

[ObjectType<DrawnEdge>]
internal static class DrawnEdgeType
{
    /// <summary>What the person did on the film; each role once.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 3)]
    public static Task<IReadOnlyList<IReadOnlyList<Role>>> GetRolesAsync(
        [Parent] IReadOnlyList<DrawnEdge> edges, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadListsAsync<Role>(context, nodes, [.. edges.Select(edge => edge.RoleKeys)]);
}
