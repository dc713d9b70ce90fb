using CreditsGraph.Api.Research.Paging;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>A page of teams that made several films.</summary>
internal sealed class RepeatTeamsConnection : RankedConnection
{
    /// <summary>The teams with their cursors.</summary>
    public required IReadOnlyList<RepeatTeamsEdge> Edges { get; init; }

    /// <summary>The teams.</summary>
    public IReadOnlyList<RepeatTeam> Nodes => [.. Edges.Select(edge => edge.Node)];
}
