using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Bulk;

/// <summary>A unit that is one transaction of a database with tables.</summary>
internal abstract class RelationalBulkWriter(CatalogContext context, IDbContextTransaction transaction) : IBulkWriter
{
    private readonly Dictionary<Type, BulkTable> _tables = [];

    public bool IsReadable => true;

    protected DbConnection Connection => context.Database.GetDbConnection();

    protected DbTransaction Transaction => transaction.GetDbTransaction();

    public async Task WriteAsync<T>(IReadOnlyCollection<T> rows, CancellationToken cancellationToken)
        where T : class
    {
        if (rows.Count == 0)
            return;
        if (!_tables.TryGetValue(typeof(T), out var table))
            _tables[typeof(T)] = table = BulkTable.Of(context, typeof(T));
        await WriteAsync(table, rows, cancellationToken).ConfigureAwait(false);
    }

    // Nearly all gain one film: a statement a number is a handful of statements.
    public async Task AddFilmsAsync(IReadOnlyDictionary<long, int> filmsOf, CancellationToken cancellationToken)
    {
        foreach (var group in filmsOf.GroupBy(pair => pair.Value, pair => pair.Key))
        {
            var (films, contributors) = (group.Key, group.ToArray());
            await context.Contributors.Where(row => contributors.Contains(row.Id))
                .ExecuteUpdateAsync(
                    update => update.SetProperty(row => row.FilmCount, row => row.FilmCount + films), cancellationToken)
                .ConfigureAwait(false);
        }
    }

    public Task CommitAsync(CancellationToken cancellationToken) => transaction.CommitAsync(cancellationToken);

    public virtual ValueTask DisposeAsync() => transaction.DisposeAsync();

    protected abstract Task WriteAsync(BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken);
}
