namespace CreditsGraph.GraphQL.Data;

/// <summary>A row as a level's query gives it: whose child it is, the projected entity, its key and its cursor's values.</summary>
internal sealed class Row<T>
{
    /// <summary>The parent's key; what is read for one parent alone gets it afterwards.</summary>
    public long Parent { get; set; }

    public long Key { get; init; }

    public T Node { get; init; } = default!; // Set by every projection.

    public object?[]? CursorValues { get; init; }
}
