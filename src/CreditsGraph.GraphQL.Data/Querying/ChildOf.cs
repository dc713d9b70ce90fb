using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>An entity of a parent's list, within a query.</summary>
internal sealed class ChildOf<T>
{
    public long Parent { get; init; }

    public T Row { get; init; } = default!; // Set by every query.

    /// <summary>The rows of each parent's list with the parent's key.</summary>
    /// <param name="parents">The parents' query.</param>
    /// <param name="collection">A parent to its list.</param>
    /// <param name="keyOf">The key of a parent.</param>
    public static Expression Of(Expression parents, LambdaExpression collection, Func<Expression, Expression> keyOf)
    {
        var parent = Expression.Parameter(collection.Parameters[0].Type, "parent");
        var row = Expression.Parameter(typeof(T), "row");
        var child = Expression.MemberInit(
            Expression.New(typeof(ChildOf<T>)),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(Parent))!, keyOf(parent)),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(Row))!, row));
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.SelectMany),
            [parent.Type, typeof(T), typeof(ChildOf<T>)],
            parents,
            Expression.Quote(collection),
            Expression.Quote(Expression.Lambda(child, parent, row)));
    }
}
