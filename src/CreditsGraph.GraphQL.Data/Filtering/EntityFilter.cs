using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.TypeSystem;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>A filter of entities, for what writes its own queries: the same <c>where</c> as the entities' own lists have.</summary>
public sealed class EntityFilter<T>
    where T : class
{
    private readonly InputObject? _where;
    private readonly IServiceProvider _services;

    internal EntityFilter(InputObject? where, IServiceProvider services) => (_where, _services) = (where, services);

    /// <summary>Whether it keeps everything.</summary>
    public bool IsEmpty => _where is null || _where.Fields.Count == 0;

    /// <summary>The entities that the filter keeps.</summary>
    /// <exception cref="Errors.GraphQLException">The filter is too large, or an id or role in it is refused.</exception>
    public IQueryable<T> Apply(IQueryable<T> rows, DbContext database)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(database);
        if (IsEmpty)
            return rows;
        var inMemory = DataFields.IsInMemory(database);
        var shape = new ShapeWriter();
        var filter = new FilterReader(_services, shape, inMemory).Read(_where!, typeof(T));
        Expression[] values = [.. shape.Values.Zip(shape.Types, (value, type) => Replace.Parameter(value, type))];
        var row = Expression.Parameter(typeof(T), "row");
        return new FilterCompiler(values, inMemory).Compile(filter, row) is { } condition
            ? rows.Where(Expression.Lambda<Func<T, bool>>(condition, row))
            : rows;
    }
}
