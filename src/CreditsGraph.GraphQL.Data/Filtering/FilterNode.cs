using System.Linq.Expressions;
using System.Reflection;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>A filter without its values: a value's place among those of the question stands for it.</summary>
internal abstract record FilterNode
{
    /// <summary>All or any of some filters must hold; none at all holds.</summary>
    public sealed record Combine(bool IsAnd, IReadOnlyList<FilterNode> Parts) : FilterNode;

    /// <summary>A filter of a member.</summary>
    public sealed record Member(PropertyInfo Property, FilterNode Filter) : FilterNode;

    /// <summary>A comparison; -1 in place of a value for null.</summary>
    public sealed record Operation(FilterOperation Kind, bool IsNegated, int Value) : FilterNode;

    /// <summary>Whether a list has items.</summary>
    public sealed record Any(bool Expected) : FilterNode;

    /// <summary>A question about the items of a list.</summary>
    public sealed record Items(ListOperation Kind, FilterNode Filter) : FilterNode;

    /// <summary>A filter that no member stands behind.</summary>
    public sealed record Custom(CustomFilter Filter, int FirstValue) : FilterNode
    {
        /// <summary>The predicate, with what stands for its values.</summary>
        public LambdaExpression Compile(IReadOnlyList<Expression> parameters) =>
            Filter.Compile([.. parameters.Skip(FirstValue).Take(Filter.Values.Count)]);
    }
}
