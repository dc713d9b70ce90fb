namespace CreditsGraph.GraphQL.Data;

/// <summary>A page of a list.</summary>
public sealed class Connection
{
    /// <summary>The items with their cursors, in order.</summary>
    public required IReadOnlyList<Edge> Edges { get; init; }

    /// <summary>The items, in order.</summary>
    public required IReadOnlyList<object> Nodes { get; init; }

    /// <summary>Where the page stands in its list.</summary>
    public required PageInfo PageInfo { get; init; }

    /// <summary>How many items the whole list has; 0 when the request did not ask.</summary>
    public int TotalCount { get; init; }
}
