using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research;

/// <summary>Loads what the graph knows by key alone, with what a batch's selection needs: one statement a batch.</summary>
internal static class GraphEntities
{
    /// <summary>The entities of keys, one a key, in order.</summary>
    public static async Task<IReadOnlyList<T>> LoadAsync<T>(BatchContext context, NodeLoader nodes, IEnumerable<long> keys)
    {
        var found = await nodes.LoadAsync(
            context, [context.Field.Selection!], [.. keys.Select(key => new NodeId(typeof(T).Name, key))]).ConfigureAwait(false);
        return Array.ConvertAll(found, entity => (T)entity!);
    }

    /// <summary>The entities of lists of keys, list by list.</summary>
    public static async Task<IReadOnlyList<IReadOnlyList<T>>> LoadListsAsync<T>(
        BatchContext context, NodeLoader nodes, IReadOnlyList<IReadOnlyList<long>> lists)
    {
        var found = await LoadAsync<T>(context, nodes, lists.SelectMany(keys => keys)).ConfigureAwait(false);
        var rest = new Queue<T>(found);
        return [.. lists.Select(keys => keys.Select(_ => rest.Dequeue()).ToArray())];
    }
}
