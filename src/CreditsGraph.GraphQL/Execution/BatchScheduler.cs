namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Lets the resolvers of one request put together what they ask of a store: what is scheduled within
/// <see cref="Together"/>, as the fields of a level are started, is dispatched when it ends, anything else at once.
/// </summary>
public sealed class BatchScheduler
{
    private readonly Lock _lock = new();
    private IScheduledBatch? _batch;
    private int _holds;

    /// <summary>The request's one batch of a kind; made when it is first asked for.</summary>
    /// <exception cref="InvalidOperationException">The request has a batch of another kind.</exception>
    public TBatch Batch<TBatch>()
        where TBatch : class, IScheduledBatch, new()
    {
        lock (_lock)
            _batch ??= new TBatch();
        return _batch as TBatch ?? throw new InvalidOperationException($"The request already has a batch: {_batch.GetType().Name}.");
    }

    /// <summary>Says that something was added to the batch.</summary>
    public void Schedule()
    {
        lock (_lock)
        {
            if (_holds > 0)
                return;
        }

        _batch?.Dispatch();
    }

    /// <summary>Runs <paramref name="ask"/>; what is scheduled meanwhile goes to the store together, when nobody else gathers.</summary>
    public T Together<T>(Func<T> ask)
    {
        ArgumentNullException.ThrowIfNull(ask);
        lock (_lock)
            _holds++;
        try
        {
            return ask();
        }
        finally
        {
            lock (_lock)
                _holds--;
            Schedule();
        }
    }
}
