using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Entities of a type that have global ids.</summary>
internal sealed class NodeType<T>(string name) : NodeType
    where T : class
{
    private const string Id = nameof(Id);
    private static readonly Func<T, long> KeyOf = typeof(T).GetProperty(Id)!.GetMethod!.CreateDelegate<Func<T, long>>();
    private static readonly Func<long, T> Create = CompileCreate();

    public override async Task<Dictionary<long, object>> LoadAsync(
        DbContext database, long[] keys, IReadOnlyList<SelectionPlan> selections, BatchContext context)
    {
        var projection = ProjectionShapes.Of(typeof(T), selections, context.IsIncluded);
        var shape = new ShapeWriter().Append("node ").Append(name).Append(projection.Key);
        if (keys.Length == 1)
            shape.AddValue(keys[0], typeof(long));
        else
            shape.Append('*').AddValue(keys, typeof(long[]));
        var query = ShapeCache.Of(database).GetOrAdd(
            shape, () => ShapedQuery.OfRows<T>(database, shape.Types, isShared: true, parameters => Query(database, projection, parameters[0])));
        var nodes = await query.ToListAsync(database, shape.Values, context).ConfigureAwait(false);
        return nodes.ToDictionary(KeyOf, object (node) => node);
    }

    public override object StandIn(long key) => Create(key);

    public override bool IsSame(object one, object other) =>
        one is T entity && other is T same && KeyOf(entity) == KeyOf(same);

    private static MethodCallExpression Query(DbContext database, ProjectionShape projection, Expression keys)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var isWanted = Expression.Lambda<Func<T, bool>>(Keys.Contain(keys, Expression.Property(row, Id)), row);
        var query = database.Set<T>().AsQueryable().Where(isWanted).Select(Projections.With<T>(projection, Id));
        return (MethodCallExpression)query.Expression;
    }

    private static Func<long, T> CompileCreate()
    {
        var key = Expression.Parameter(typeof(long), "key");
        var entity = Expression.MemberInit(Expression.New(typeof(T)), Expression.Bind(typeof(T).GetProperty(Id)!, key));
        return Expression.Lambda<Func<long, T>>(entity, key).Compile();
    }
}
