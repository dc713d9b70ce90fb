using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace CreditsGraph.Analysis.Graph;

/// <summary>
/// The graph of the catalogue as it is now, or was a moment ago: built when first asked for, and again in the
/// background when a question finds that the data has changed; until then the graph before serves. Safe for any number
/// of threads.
/// </summary>
public sealed class LiveGraph(IDbContextFactory<CatalogContext> contexts, TimeProvider clock, ILogger<LiveGraph> logger) : IDisposable
{
    /// <summary>How long a graph serves before the data is looked at again.</summary>
    public static readonly TimeSpan CheckInterval = TimeSpan.FromSeconds(2);

    private readonly CancellationTokenSource _stopped = new();
    private readonly Lock _lock = new();
    private CollaborationGraph? _current;
    private Task<CollaborationGraph>? _refreshing;
    private long _checked;

    /// <summary>
    /// The graph: at once when there is one, else as soon as it is built. Giving up waiting does not end the building.
    /// </summary>
    /// <exception cref="OperationCanceledException">The time was up before the first graph was built.</exception>
    public ValueTask<CollaborationGraph> GetAsync(CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            if (_current is null)
                return new(Refresh().WaitAsync(cancellationToken));
            if (clock.GetElapsedTime(_checked) >= CheckInterval)
                _ = Refresh();
            return new(_current);
        }
    }

    /// <summary>
    /// The graph as soon as it has some people: one that came after the present graph was built is worth waiting for the
    /// next. Somebody whom the catalogue does not have is not in that one either.
    /// </summary>
    /// <exception cref="OperationCanceledException">The time was up before.</exception>
    public async ValueTask<CollaborationGraph> GetAsync(IEnumerable<long> people, CancellationToken cancellationToken)
    {
        var graph = await GetAsync(cancellationToken).ConfigureAwait(false);
        if (people.All(graph.HasPerson))
            return graph;
        Task<CollaborationGraph> next;
        lock (_lock)
            next = Refresh();
        return await next.WaitAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _stopped.Cancel();
        _stopped.Dispose();
    }

    private Task<CollaborationGraph> Refresh()
    {
        if (_refreshing is null or { IsCompleted: true })
            _refreshing = Task.Run(() => RefreshAsync(_current, _stopped.Token));
        return _refreshing;
    }

    private async Task<CollaborationGraph> RefreshAsync(CollaborationGraph? before, CancellationToken cancellationToken)
    {
        try
        {
            var catalog = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
            await using (catalog.ConfigureAwait(false))
            {
                var isCurrent = before is not null
                    && await DatasetVersions.ReadStateAsync(catalog, cancellationToken).ConfigureAwait(false) == before.State;
                return Keep(isCurrent ? before! : await GraphSource.ReadAsync(catalog, cancellationToken).ConfigureAwait(false));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // Nobody may be waiting: what is served then is the graph before.
            Failed(exception);
            throw;
        }
    }

    private void Failed(Exception exception)
    {
        lock (_lock)
            _checked = clock.GetTimestamp();
        logger.LogError(exception, "The collaboration graph could not be built; the one before, if there is one, goes on serving.");
    }

    private CollaborationGraph Keep(CollaborationGraph graph)
    {
        lock (_lock)
            (_current, _checked) = (graph, clock.GetTimestamp());
        return graph;
    }
}
