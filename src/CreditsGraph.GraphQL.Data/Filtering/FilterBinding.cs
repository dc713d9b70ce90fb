using System.Reflection;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>What a field of a filter input means; it stands as the binding of the field's definition.</summary>
internal abstract record FilterBinding
{
    /// <summary>All (<c>and</c>) or any (<c>or</c>) of a list of filters.</summary>
    public sealed record Combine(bool IsAnd) : FilterBinding;

    /// <summary>A filter of a member: its operations, or a nested filter.</summary>
    public sealed record Member(PropertyInfo Property) : FilterBinding;

    /// <summary>A comparison with a value.</summary>
    public sealed record Operation(FilterOperation Kind, bool IsNegated) : FilterBinding;

    /// <summary>A comparison with a node's global id.</summary>
    public sealed record IdOperation(FilterOperation Kind, bool IsNegated, Func<string, bool> IsType) : FilterBinding;

    /// <summary>A question about a list.</summary>
    public sealed record List(ListOperation Kind) : FilterBinding;

    /// <summary>A filter that no member stands behind, such as a question about held roles.</summary>
    public sealed record Custom(Func<object, IServiceProvider, CustomFilter> Read) : FilterBinding;
}
