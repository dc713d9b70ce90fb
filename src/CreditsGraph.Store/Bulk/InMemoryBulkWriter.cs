using CreditsGraph.Domain;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Bulk;

/// <summary>Writes into memory, which has no transactions.</summary>
internal sealed class InMemoryBulkWriter(CatalogContext context) : IBulkWriter
{
    public async Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        context.AddRange(rows);
        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }

    public Task BeginFillAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task EndFillAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public async Task UpdateAsync(IReadOnlyCollection<ContributorUpdate> updates, CancellationToken cancellationToken)
    {
        long[] keys = [.. updates.Select(update => update.Id)];
        var contributors = await context.Contributors.AsTracking().Where(row => keys.Contains(row.Id))
            .ToDictionaryAsync(row => row.Id, cancellationToken).ConfigureAwait(false);
        foreach (var update in updates)
        {
            contributors[update.Id].FilmCount += update.Films;
            if (update.AlsoKnownAs is { } forms && contributors[update.Id] is Person person)
                context.Entry(person).Property(row => row.AlsoKnownAs).CurrentValue = [.. forms];
            if (update.Disambiguation is { } told && contributors[update.Id] is Person namesake)
                context.Entry(namesake).Property(row => row.Disambiguation).CurrentValue = told;
        }

        await context.SaveChangesAsync(cancellationToken).ConfigureAwait(false);
        context.ChangeTracker.Clear();
    }

    public Task CommitAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
