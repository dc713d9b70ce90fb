namespace CreditsGraph.Store.Bulk;

/// <summary>
/// Writes many rows in one unit, which is kept whole or not at all: what is not committed was never there. What was
/// written is found by queries on the same context at once. In memory, where there is no such unit, rows stay as they
/// are written: write when nothing can be refused any more.
/// </summary>
public interface IBulkWriter : IAsyncDisposable
{
    /// <summary>Writes rows of one type, their neighbours having been written before.</summary>
    Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class;

    /// <summary>
    /// Gives up what slows down filling an empty catalogue (indexes, checks of references) until
    /// <see cref="EndFillAsync"/> or the commit. Others wait for the tables meanwhile.
    /// </summary>
    Task BeginFillAsync(CancellationToken cancellationToken);

    /// <summary>Makes the indexes and checks again, if they were given up.</summary>
    Task EndFillAsync(CancellationToken cancellationToken);

    /// <summary>Changes contributors written before. One statement for thousands.</summary>
    Task UpdateAsync(IReadOnlyCollection<ContributorUpdate> updates, CancellationToken cancellationToken);

    /// <summary>Keeps all that was written.</summary>
    Task CommitAsync(CancellationToken cancellationToken);
}
