using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Drawing;

/// <summary>A person or film of a neighbourhood.</summary>
/// <param name="Id">The global id of the person or film.</param>
/// <param name="Distance">How many links it is from the middle: from a person to a film is one.</param>
[GraphQLName("NeighbourhoodNode")]
internal sealed record DrawnNode([property: GraphQLType(typeof(NodeId))] string Id, int Distance)
{
    /// <summary>The type and key.</summary>
    [GraphQLIgnore]
    public required NodeId Key { get; init; }

    public static DrawnNode Of(NodeId key, int distance) => new(key.ToString(), distance) { Key = key };
}
