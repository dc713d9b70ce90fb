using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.People;

[ObjectType<CollaboratorsConnection>]
internal static class CollaboratorsConnectionType
{
    /// <summary>The collaborators.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<IReadOnlyList<Person>>> GetNodesAsync(
        [Parent] IReadOnlyList<CollaboratorsConnection> pages, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadListsAsync<Person>(context, nodes, [.. pages.Select(page => page.Edges.Select(edge => edge.Key).ToArray())]);
}
