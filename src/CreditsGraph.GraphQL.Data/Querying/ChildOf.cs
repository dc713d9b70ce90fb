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
    public static Expression Of<TParent>(Expression parents, Expression<Func<TParent, IEnumerable<T>>> collection)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var row = Expression.Parameter(typeof(T), "row");
        var child = Expression.MemberInit(
            Expression.New(typeof(ChildOf<T>)),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(Parent))!, Expression.Property(parent, "Id")),
            Expression.Bind(typeof(ChildOf<T>).GetProperty(nameof(Row))!, row));
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.SelectMany),
            [typeof(TParent), typeof(T), typeof(ChildOf<T>)],
            parents,
            Expression.Quote(collection),
            Expression.Quote(Expression.Lambda(child, parent, row)));
    }
}
