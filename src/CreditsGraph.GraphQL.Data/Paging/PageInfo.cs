namespace CreditsGraph.GraphQL.Data;

/// <summary>Where a page stands in its list.</summary>
public sealed record PageInfo
{
    /// <summary>Whether more items follow.</summary>
    public bool HasNextPage { get; init; }

    /// <summary>Whether items come before.</summary>
    public bool HasPreviousPage { get; init; }

    /// <summary>The cursor of the first item; null: the page is empty.</summary>
    public string? StartCursor { get; init; }

    /// <summary>The cursor of the last item; null: the page is empty.</summary>
    public string? EndCursor { get; init; }
}
