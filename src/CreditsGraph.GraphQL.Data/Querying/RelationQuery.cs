using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Data.Shapes;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Lists found from the parents' rows, by any relation.</summary>
internal sealed class RelationQuery<TParent, T>(
    DbContext database, Expression<Func<TParent, IEnumerable<T>>> relation, IDerivedParents<TParent>? derived) : IChildQuery<T>
    where TParent : class
    where T : class
{
    private static readonly MethodInfo AsQueryable = typeof(Queryable).GetMethods()
        .Single(method => method is { Name: nameof(Queryable.AsQueryable), IsGenericMethod: true })
        .MakeGenericMethod(typeof(T));

    public MethodCallExpression Pages(Level<T> level, IReadOnlyList<Expression> parameters)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        if (parameters[0].Type == typeof(long))
        {
            var rows = SelectMany(Parents(parameters), Expression.Lambda<Func<TParent, IEnumerable<T>>>(Replace.In(relation, parent), parent));
            return level.Page(rows, parameters);
        }

        var collection = Expression.Lambda<Func<TParent, IEnumerable<T>>>(level.Cut(Related(parent), parameters), parent);
        return level.Pages(ChildOf<T>.Of(Parents(parameters), collection));
    }

    public MethodCallExpression Totals(Level<T> level, IReadOnlyList<Expression> parameters)
    {
        var parent = Expression.Parameter(typeof(TParent), "parent");
        var count = Expression.Call(
            typeof(Queryable), nameof(Queryable.Count), [typeof(T)], level.Filter(Related(parent), parameters));
        var tally = Expression.Lambda<Func<TParent, Tally>>(Tally.Of(Expression.Property(parent, "Id"), count), parent);
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [typeof(TParent), typeof(Tally)], Parents(parameters), Expression.Quote(tally));
    }

    private static MethodCallExpression SelectMany(Expression parents, LambdaExpression collection) => Expression.Call(
        typeof(Queryable), nameof(Queryable.SelectMany), [typeof(TParent), typeof(T)], parents, Expression.Quote(collection));

    private Expression Parents(IReadOnlyList<Expression> parameters)
    {
        if (derived is not null)
        {
            var byName = new Dictionary<string, Expression> { ["keys"] = parameters[0], ["scope"] = parameters[1] };
            return new ArgumentsInQuery(byName, derived.GetType().Name).Visit(derived.Query(database, [], []).Expression);
        }

        var parent = Expression.Parameter(typeof(TParent), "parent");
        var key = Expression.Property(parent, "Id");
        var isWanted = Expression.Lambda<Func<TParent, bool>>(Keys.Contain(parameters[0], key), parent);
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(TParent)], database.Set<TParent>().AsQueryable().Expression, Expression.Quote(isWanted));
    }

    /// <summary>The list of a parent, as a query to go on from.</summary>
    private MethodCallExpression Related(ParameterExpression parent) => Expression.Call(AsQueryable, Replace.In(relation, parent));
}
