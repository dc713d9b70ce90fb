using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

[ExtendObjectType("ContributorsEdge")]
internal static class ContributorsEdgeType
{
    /// <summary>The contributor's credits on this film, in billing order.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Credit>>> GetCreditsAsync(
        [Parent] IReadOnlyList<Edge> edges,
        BatchContext context,
        IDbContextFactory<CatalogContext> contexts) =>
        SharedCredits.LoadAsync([.. edges.Select(edge => (Film: edge.ParentKey, Contributor: edge.NodeKey))], context, contexts);
}
