using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Projection;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Loads entities of several types by their global ids, with the columns that a selection needs: one statement a type.</summary>
public sealed class NodeLoader(IReadOnlyDictionary<string, Type> nodeTypes, Func<IServiceProvider, DbContext> createContext)
{
    private static readonly MethodInfo LoadTypeMethod =
        typeof(NodeLoader).GetMethod(nameof(LoadTypeAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    /// <summary>The entities, one an id, in order; null where there is none of an id, or no node type of its name.</summary>
    public async Task<object?[]> LoadAsync(BatchContext context, IReadOnlyList<SelectionPlan> selections, IReadOnlyList<NodeId> ids)
    {
        var found = new Dictionary<NodeId, object>();
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            foreach (var group in ids.Distinct().GroupBy(id => id.TypeName))
            {
                if (!nodeTypes.TryGetValue(group.Key, out var type))
                    continue;
                var keys = group.Select(id => id.Key).ToArray();
                var load = (Task<List<(long Key, object Node)>>)LoadTypeMethod.MakeGenericMethod(type)
                    .Invoke(null, [database, keys, selections, context])!;
                foreach (var (key, node) in await load.ConfigureAwait(false))
                    found[new(group.Key, key)] = node;
            }
        }

        return [.. ids.Select(id => found.GetValueOrDefault(id))];
    }

    private static async Task<List<(long Key, object Node)>> LoadTypeAsync<T>(
        DbContext database, long[] keys, IReadOnlyList<SelectionPlan> selections, BatchContext context)
        where T : class
    {
        var row = Expression.Parameter(typeof(T), "row");
        var key = Expression.Property(row, "Id");
        var isWanted = Expression.Call(
            typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], Replace.Parameter(keys, typeof(long[])), key);
        var projected = Expression.MemberInit(
            Expression.New(typeof(Row<T>)),
            Expression.Bind(typeof(Row<T>).GetProperty(nameof(Row<>.Key))!, key),
            Expression.Bind(
                typeof(Row<T>).GetProperty(nameof(Row<>.Node))!,
                new ProjectionBuilder(context.IsIncluded).Project(selections, row)));
        var rows = await database.Set<T>()
            .Where(Expression.Lambda<Func<T, bool>>(isWanted, row))
            .Select(Expression.Lambda<Func<T, Row<T>>>(projected, row))
            .ToListAsync(context.CancellationToken).ConfigureAwait(false);
        return rows.ConvertAll(found => (found.Key, (object)found.Node));
    }
}
