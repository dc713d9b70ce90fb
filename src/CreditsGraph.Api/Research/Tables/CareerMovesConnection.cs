using CreditsGraph.Api.Research.Paging;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>A page of people who went from one role to another.</summary>
internal sealed class CareerMovesConnection : RankedConnection
{
    /// <summary>The moves with their cursors.</summary>
    public required IReadOnlyList<CareerMovesEdge> Edges { get; init; }

    /// <summary>The moves.</summary>
    public IReadOnlyList<CareerMoveRow> Nodes => [.. Edges.Select(edge => edge.Node)];
}
