namespace CreditsGraph.GraphQL.Data;

/// <summary>
/// Makes a connection of a list: <c>first</c>, <c>after</c>, <c>last</c> and <c>before</c>, keyset cursors, and
/// <c>totalCount</c>, which costs a statement only when it is selected.
/// </summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UsePagingAttribute : Attribute
{
    /// <summary>How many items come back when neither first nor last is given. Default 10.</summary>
    public int DefaultPageSize { get; init; } = 10;

    /// <summary>How many items may be asked for. Default 50.</summary>
    public int MaxPageSize { get; init; } = 50;

    /// <summary>The name of the connection's types without their endings; null: the field's name.</summary>
    public string? ConnectionName { get; init; }
}
