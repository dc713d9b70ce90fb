using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Research.Paging;

/// <summary>What pages of answers from the graph have in common.</summary>
internal abstract class RankedConnection
{
    /// <summary>Where the page stands in its list.</summary>
    public required PageInfo PageInfo { get; init; }

    /// <summary>How many items the whole list has.</summary>
    public required int TotalCount { get; init; }

    /// <summary>The version of the data that the answer was computed from.</summary>
    public required string DatasetVersion { get; init; }
}
