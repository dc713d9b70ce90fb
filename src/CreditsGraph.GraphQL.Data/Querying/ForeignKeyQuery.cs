using System.Linq.Expressions;
using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Lists found by a foreign key of their rows: the parents need not be read again.</summary>
internal sealed class ForeignKeyQuery<TParent, T>(
    DbContext database, PropertyInfo foreignKey, Expression<Func<TParent, IEnumerable<T>>> relation) : IChildQuery<T>
    where TParent : class
    where T : class
{
    private readonly Expression _all = database.Set<T>().AsQueryable().Expression;

    // SQLite has no lateral joins: it numbers rows, and must be told which before it does.
    private readonly bool _hasLateral = database.Database.ProviderName?.EndsWith(".PostgreSQL", StringComparison.Ordinal) == true;

    public MethodCallExpression Pages(Level<T> level, IReadOnlyList<Expression> parameters)
    {
        var keys = parameters[0];
        if (keys.Type == typeof(long))
            return level.Page(Of(keys), parameters);
        // Npgsql's provider cannot begin with the array itself (it fails in its analysis of nulls), so the parents' keys
        // are read again: from their index alone.
        var rows = Where(_hasLateral ? OfParent(relation.Parameters[0]) : HasKey(keys));
        return new RelationQuery<TParent, T>(database, rows, null).Pages(level, parameters);
    }

    public MethodCallExpression Totals(Level<T> level, IReadOnlyList<Expression> parameters)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var key = Expression.Lambda<Func<T, long>>(KeyOf(row), row);
        var group = Expression.Parameter(typeof(IGrouping<long, T>), "group");
        var count = Expression.Call(typeof(Enumerable), nameof(Enumerable.Count), [typeof(T)], group);
        var tally = Expression.Lambda<Func<IGrouping<long, T>, Tally>>(
            Tally.Of(Expression.Property(group, nameof(IGrouping<,>.Key)), count), group);
        var grouped = Expression.Call(
            typeof(Queryable),
            nameof(Queryable.GroupBy),
            [typeof(T), typeof(long)],
            level.Filter(Of(parameters[0]), parameters),
            Expression.Quote(key));
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Select), [typeof(IGrouping<long, T>), typeof(Tally)], grouped, Expression.Quote(tally));
    }

    /// <summary>The rows whose foreign key is one of some keys.</summary>
    private MethodCallExpression Of(Expression keys) => Expression.Call(
        typeof(Queryable), nameof(Queryable.Where), [typeof(T)], _all, Expression.Quote(HasKey(keys)));

    private Expression<Func<TParent, IEnumerable<T>>> Where(Expression<Func<T, bool>> condition) => Expression.Lambda<Func<TParent, IEnumerable<T>>>(
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Where), [typeof(T)], relation.Body, condition), relation.Parameters);

    // EF Core turns a list that names its parent only by an equal key into a numbering of all rows there are. What
    // always holds of the parent keeps the list beside it: a lateral join, which an index serves.
    private static Expression<Func<T, bool>> OfParent(ParameterExpression parent) => Expression.Lambda<Func<T, bool>>(
        Expression.GreaterThanOrEqual(Expression.Property(parent, "Id"), Expression.Constant(long.MinValue)),
        Expression.Parameter(typeof(T), "row"));

    private Expression<Func<T, bool>> HasKey(Expression keys)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(Keys.Contain(keys, Expression.Property(row, foreignKey)), row);
    }

    private Expression KeyOf(Expression row)
    {
        var key = Expression.Property(row, foreignKey);
        return key.Type == typeof(long) ? key : Expression.Convert(key, typeof(long));
    }
}
