using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Drawing;

/// <summary>The people and films around one of them, for drawing.</summary>
/// <param name="Nodes">The people and films, the nearest first.</param>
/// <param name="Edges">Every link between two of them.</param>
/// <param name="IsCut">Whether there are more within the distance than were asked for.</param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
[GraphQLName("Neighbourhood")]
internal sealed record DrawnNeighbourhood(
    IReadOnlyList<DrawnNode> Nodes, IReadOnlyList<DrawnEdge> Edges, bool IsCut, string DatasetVersion);
