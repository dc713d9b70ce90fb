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
    private readonly bool _inMemory = DataFields.IsInMemory(database);
    private readonly RelationQuery<TParent, T> _fromParents = new(database, relation, null);

    // SQLite has no lateral joins: it numbers the rows, and must be told which before it does.
    private readonly bool _numbersRows = database.Database.ProviderName?.EndsWith(".Sqlite", StringComparison.Ordinal) == true;

    public Expression Pages(Level<T> level, IReadOnlyList<Expression> parameters)
    {
        var keys = parameters[0];
        if (keys.Type == typeof(long))
            return level.Page(Of(keys), parameters, keys);
        // The in-memory provider cannot begin with an array, and EF Core's null analysis fails on an array whose lists
        // are ordered by a neighbour.
        if (_inMemory || level.OrdersByNeighbours)
            return _fromParents.Pages(level, parameters);
        var key = Expression.Parameter(typeof(long), "key");
        var rows = _numbersRows ? Of(keys, key) : Of(key);
        var collection = Expression.Lambda<Func<long, IEnumerable<T>>>(level.Cut(rows, parameters), key);
        var all = Expression.Call(typeof(Queryable), nameof(Queryable.AsQueryable), [typeof(long)], keys);
        return level.Pages(ChildOf<T>.Of(all, collection, parent => parent));
    }

    public Expression Totals(Level<T> level, IReadOnlyList<Expression> parameters)
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

    /// <summary>The rows whose foreign key is among all of some keys.</summary>
    private MethodCallExpression Of(params Expression[] keys)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var condition = keys.Select(key => Keys.Contain(key, Expression.Property(row, foreignKey))).Aggregate(Expression.AndAlso);
        return Expression.Call(
            typeof(Queryable), nameof(Queryable.Where), [typeof(T)], _all, Expression.Quote(Expression.Lambda<Func<T, bool>>(condition, row)));
    }

    private Expression KeyOf(Expression row)
    {
        var key = Expression.Property(row, foreignKey);
        return key.Type == typeof(long) ? key : Expression.Convert(key, typeof(long));
    }
}
