using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Bulk;

/// <summary>Keeps everything in the context until the unit is committed: memory has no transactions.</summary>
internal sealed class InMemoryBulkWriter(CatalogContext context) : IBulkWriter
{
    private readonly Dictionary<long, int> _filmsOf = [];

    public bool IsReadable => false;

    public Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        foreach (var row in rows)
            context.Add(row);
        return Task.CompletedTask;
    }

    public Task AddFilmsAsync(IReadOnlyDictionary<long, int> filmsOf, CancellationToken cancellationToken)
    {
        foreach (var (contributor, films) in filmsOf)
            _filmsOf[contributor] = _filmsOf.GetValueOrDefault(contributor) + films;
        return Task.CompletedTask;
    }

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        var local = context.ChangeTracker.Entries<Domain.Contributor>().ToDictionary(entry => entry.Entity.Id, entry => entry.Entity);
        long[] stored = [.. _filmsOf.Keys.Where(key => !local.ContainsKey(key))];
        foreach (var contributor in await context.Contributors.AsTracking().Where(row => stored.Contains(row.Id))
            .ToListAsync(cancellationToken).ConfigureAwait(false))
            local[contributor.Id] = contributor;
        foreach (var (key, films) in _filmsOf)
            local[key].FilmCount += films;
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
