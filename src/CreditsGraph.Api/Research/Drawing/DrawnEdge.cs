using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Drawing;

/// <summary>That a person worked on a film.</summary>
/// <param name="Person">The global id of the person.</param>
/// <param name="Film">The global id of the film.</param>
[GraphQLName("NeighbourhoodEdge")]
internal sealed record DrawnEdge(
    [property: GraphQLType(typeof(NodeId))] string Person, [property: GraphQLType(typeof(NodeId))] string Film)
{
    /// <summary>The keys of the roles.</summary>
    [GraphQLIgnore]
    public required IReadOnlyList<long> RoleKeys { get; init; }

    public static DrawnEdge Of(NeighbourhoodEdge edge) =>
        new(new NodeId(nameof(Domain.Person), edge.Person).ToString(), new NodeId(nameof(Domain.Film), edge.Film).ToString())
        {
            RoleKeys = edge.Roles,
        };
}
