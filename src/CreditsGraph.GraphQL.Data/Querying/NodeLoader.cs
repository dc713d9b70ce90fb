using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Planning;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Loads entities of several types by their global ids, with the columns that a selection needs: one statement a type.</summary>
public sealed class NodeLoader(IReadOnlyDictionary<string, Type> nodeTypes, Func<IServiceProvider, DbContext> createContext)
{
    private readonly Lazy<Dictionary<string, NodeType>> _types = new(() =>
        nodeTypes.ToDictionary(type => type.Key, type => NodeType.Of(type.Key, type.Value)));

    /// <summary>The entities, one an id, in order; null where there is none of an id, or no node type of its name.</summary>
    public async Task<object?[]> LoadAsync(BatchContext context, IReadOnlyList<SelectionPlan> selections, IReadOnlyList<NodeId> ids)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(ids);
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            // One context has one connection: what all types ask of it has to go there together.
            var loading = context.Scheduler.Together(() =>
                ids.GroupBy(id => id.TypeName).Where(group => _types.Value.ContainsKey(group.Key)).ToDictionary(
                    group => group.Key,
                    group => _types.Value[group.Key].LoadAsync(database, [.. group.Select(id => id.Key).Distinct()], selections, context)));
            await Task.WhenAll(loading.Values).ConfigureAwait(false);
            return [.. ids.Select(id => loading.TryGetValue(id.TypeName, out var nodes) ? nodes.Result.GetValueOrDefault(id.Key) : null)];
        }
    }

    /// <summary>An entity with its key alone; null for no node type of the id's name.</summary>
    internal object? StandIn(NodeId id) => _types.Value.GetValueOrDefault(id.TypeName)?.StandIn(id.Key);

    /// <summary>Whether an entity is the one that another stands for.</summary>
    internal bool IsSame(object standIn, object entity) => _types.Value.Values.Any(type => type.IsSame(standIn, entity));
}
