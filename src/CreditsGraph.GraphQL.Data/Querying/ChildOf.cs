namespace CreditsGraph.GraphQL.Data;

/// <summary>An entity of a parent's list, within a query.</summary>
internal sealed class ChildOf<T>
{
    public long Parent { get; init; }

    public T Row { get; init; } = default!; // Set by every query.
}
