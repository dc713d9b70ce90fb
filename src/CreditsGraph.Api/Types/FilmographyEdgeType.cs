using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Types;

[ExtendObjectType("FilmographyEdge")]
internal static class FilmographyEdgeType
{
    /// <summary>The person's credits on this film, in billing order.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Credit>>> GetCreditsAsync(
        [Parent] IReadOnlyList<Edge> edges,
        BatchContext context,
        IDbContextFactory<CatalogContext> contexts) =>
        SharedCredits.LoadAsync([.. edges.Select(edge => (Film: edge.NodeKey, Contributor: edge.ParentKey))], context, contexts);
}
