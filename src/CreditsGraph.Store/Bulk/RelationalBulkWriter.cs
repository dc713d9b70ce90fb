using System.Data.Common;
using System.Diagnostics.CodeAnalysis;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Bulk;

/// <summary>A unit that is one transaction of a database with tables.</summary>
internal abstract class RelationalBulkWriter(CatalogContext context, IDbContextTransaction transaction) : IBulkWriter
{
    private readonly Dictionary<Type, BulkTable> _tables = [];
    private List<string>? _restore;
    private bool _wasFilled;

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

    public async Task BeginFillAsync(CancellationToken cancellationToken)
    {
        if (_restore is not null)
            return;
        var (drop, restore) = await DeferredAsync(cancellationToken).ConfigureAwait(false);
        foreach (var statement in drop)
            await ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
        _restore = restore;
    }

    public async Task EndFillAsync(CancellationToken cancellationToken)
    {
        if (_restore is not { } statements)
            return;
        _restore = null;
        foreach (var statement in statements)
            await ExecuteAsync(statement, cancellationToken).ConfigureAwait(false);
        // Nothing is known of the rows yet, so that the next question would be answered from the whole tables.
        await ExecuteAsync("ANALYZE", cancellationToken).ConfigureAwait(false);
        _wasFilled = true;
    }

    public abstract Task UpdateAsync(IReadOnlyCollection<ContributorUpdate> updates, CancellationToken cancellationToken);

    public async Task CommitAsync(CancellationToken cancellationToken)
    {
        await EndFillAsync(cancellationToken).ConfigureAwait(false);
        await transaction.CommitAsync(cancellationToken).ConfigureAwait(false);
        if (_wasFilled)
            await TidyAsync(cancellationToken).ConfigureAwait(false);
    }

    public virtual ValueTask DisposeAsync() => transaction.DisposeAsync();

    protected abstract Task WriteAsync(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken);

    /// <summary>The statements that give up what slows down a first fill, and those that make it again, in order.</summary>
    protected abstract Task<(List<string> Drop, List<string> Restore)> DeferredAsync(CancellationToken cancellationToken);

    /// <summary>Readies the tables for being asked, once a fill is kept.</summary>
    protected virtual Task TidyAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>Runs a statement on the unit's connection.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "Names and definitions come from the database itself.")]
    protected async Task ExecuteAsync(string statement, CancellationToken cancellationToken)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = statement;
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
    }

    /// <summary>The rows of a query of texts.</summary>
    [SuppressMessage("Security", "CA2100", Justification = "The queries are constants.")]
    protected async Task<List<string[]>> ReadAsync(string query, CancellationToken cancellationToken)
    {
        using var command = Connection.CreateCommand();
        command.CommandText = query;
        var rows = new List<string[]>();
        using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            rows.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetString)]);
        return rows;
    }
}
