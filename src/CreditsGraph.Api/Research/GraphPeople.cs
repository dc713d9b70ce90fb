using CreditsGraph.Analysis.Graph;
using CreditsGraph.Api.Identity;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Research;

/// <summary>Finds people in the graph, also under the key of one that was found to be another.</summary>
internal static class GraphPeople
{
    /// <summary>
    /// The graph and the keys that the people have in it, in order. A key that leads to nobody stays as it is. Reads the
    /// catalogue only for keys that the graph does not have.
    /// </summary>
    public static async Task<(CollaborationGraph Graph, long[] People)> FindAsync(
        long[] keys, LiveGraph graphs, IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var graph = await graphs.GetAsync(cancellationToken).ConfigureAwait(false);
        long[] missing = [.. keys.Where(key => !graph.HasPerson(key))];
        if (missing.Length == 0)
            return (graph, keys);
        var survivors = await MergedIds.SurvivorsAsync(missing, contexts, cancellationToken).ConfigureAwait(false);
        var people = Array.ConvertAll(keys, key => survivors.GetValueOrDefault(key, key));
        return (await graphs.GetAsync(people, cancellationToken).ConfigureAwait(false), people);
    }
}
