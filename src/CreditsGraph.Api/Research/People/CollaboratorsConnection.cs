using CreditsGraph.Api.Research.Paging;

namespace CreditsGraph.Api.Research.People;

/// <summary>A page of somebody's collaborators.</summary>
internal sealed class CollaboratorsConnection : RankedConnection
{
    /// <summary>The collaborators with what they share.</summary>
    public required IReadOnlyList<CollaboratorsEdge> Edges { get; init; }
}
