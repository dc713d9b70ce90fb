using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>How long a field's list gets, as <c>@listSize</c> says.</summary>
public sealed record ListSizeRule
{
    /// <summary>The length when no argument tells it; null: one item.</summary>
    public int? AssumedSize { get; init; }

    /// <summary>The arguments that tell the length: a number by itself, a list by its length. The greatest counts.</summary>
    public ImmutableArray<string> SlicingArguments { get; init; } = [];

    /// <summary>The length when none of the slicing arguments is given; null: the assumed size.</summary>
    public int? SlicingArgumentDefaultValue { get; init; }

    /// <summary>The fields below that hold the items, as a connection's <c>edges</c> and <c>nodes</c>; none: the field itself.</summary>
    public ImmutableArray<string> SizedFields { get; init; } = [];

    /// <summary>Whether exactly one of the slicing arguments must be given.</summary>
    public bool RequireOneSlicingArgument { get; init; }
}
