namespace CreditsGraph.Store.Bulk;

/// <summary>Writes many rows in one unit, which is kept whole or not at all: what is not committed was never there.</summary>
public interface IBulkWriter : IAsyncDisposable
{
    /// <summary>
    /// Whether rows written are found by queries before the unit is committed; otherwise the caller must remember them.
    /// </summary>
    bool IsReadable { get; }

    /// <summary>Writes rows of one type, their neighbours having been written before.</summary>
    Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>Adds films to the counts of contributors written before.</summary>
    Task AddFilmsAsync(IReadOnlyDictionary<long, int> filmsOf, CancellationToken cancellationToken);

    /// <summary>Keeps all that was written.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
