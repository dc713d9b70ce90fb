using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Sorting;

/// <summary>One key of an order: what of a row is compared, and which way.</summary>
/// <param name="Path">The members from the row to the key, such as <c>Contributor.SortNameKey</c>.</param>
/// <param name="Selector">The row to the key.</param>
/// <param name="IsDescending">Whether the greatest comes first.</param>
internal sealed record OrderKey(string Path, LambdaExpression Selector, bool IsDescending)
{
    /// <summary>The CLR type of the key's values.</summary>
    public Type Type => Selector.ReturnType;

    /// <summary>The key for another row expression.</summary>
    public Expression On(Expression row) => Replace.In(Selector, row);
}
