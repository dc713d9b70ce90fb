using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Loads entities of several types by their global ids, with the columns that a selection needs: one statement a type.</summary>
public sealed class NodeLoader(IReadOnlyDictionary<string, Type> nodeTypes, Func<IServiceProvider, DbContext> createContext)
{
    private delegate Task Load(
        DbContext database, long[] keys, string typeName, IReadOnlyList<SelectionPlan> selections, BatchContext context, Dictionary<NodeId, object> found);

    private readonly Lazy<Dictionary<string, Load>> _loads = new(() => nodeTypes.ToDictionary(
        type => type.Key,
        type => typeof(NodeLoader).GetMethod(nameof(LoadTypeAsync), BindingFlags.NonPublic | BindingFlags.Static)!
            .MakeGenericMethod(type.Value).CreateDelegate<Load>()));

    /// <summary>The entities, one an id, in order; null where there is none of an id, or no node type of its name.</summary>
    public async Task<object?[]> LoadAsync(BatchContext context, IReadOnlyList<SelectionPlan> selections, IReadOnlyList<NodeId> ids)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ids);
        var found = new Dictionary<NodeId, object>();
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            foreach (var group in ids.GroupBy(id => id.TypeName))
            {
                if (_loads.Value.TryGetValue(group.Key, out var load))
                    await load(database, [.. group.Select(id => id.Key).Distinct()], group.Key, selections, context, found).ConfigureAwait(false);
            }
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    private static async Task LoadTypeAsync<T>(
        DbContext database,
        long[] keys,
        string typeName,
        IReadOnlyList<SelectionPlan> selections,
        BatchContext context,
        Dictionary<NodeId, object> found)
        where T : class
    {
        var projection = ProjectionShapes.Of(typeof(T), selections, context.IsIncluded);
        var shape = new ShapeWriter().Append("node ").Append(typeName).Append(projection.Key);
        if (keys.Length == 1)
            shape.AddValue(keys[0], typeof(long));
        else
            shape.Append('*').AddValue(keys, typeof(long[]));
        var query = ShapeCache.Of(database).GetOrAdd(
            shape,
            () => ShapedQuery.OfRows<Row<T>>(shape.Types, isShared: true, parameters => Query<T>(database, projection, parameters[0])));
        await foreach (var row in query(database, shape.Values).WithCancellation(context.CancellationToken).ConfigureAwait(false))
            found[new(typeName, keys.Length == 1 ? keys[0] : row.Key)] = row.Node;
    }

    private static Expression Query<T>(DbContext database, ProjectionShape projection, Expression keys)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var key = Expression.Property(row, "Id");
        List<MemberBinding> bindings = [Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Node))!, projection.On(row))];
        if (keys.Type != typeof(long))
            bindings.Add(Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Key))!, key));
        var projected = Expression.MemberInit(Expression.New(typeof(Row<T>)), bindings);
        return database.Set<T>().AsQueryable()
            .Where(Expression.Lambda<Func<T, bool>>(Keys.Contain(keys, key), row))
            .Select(Expression.Lambda<Func<T, Row<T>>>(projected, row)).Expression;
    }
}
