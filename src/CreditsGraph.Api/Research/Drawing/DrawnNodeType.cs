using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Drawing;

[ObjectType<DrawnNode>]
internal static class DrawnNodeType
{
    /// <summary>The person or film.</summary>
    [BatchResolver]
    [GraphQLType(typeof(IGraphNode))]
    public static async Task<IReadOnlyList<object>> GetNodeAsync(
        [Parent] IReadOnlyList<DrawnNode> drawn, BatchContext context, NodeLoader nodes) =>
        (await nodes.LoadAsync(context, [context.Field.Selection!], [.. drawn.Select(node => node.Key)]).ConfigureAwait(false))!;
}
