using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Bulk;

/// <summary>Begins units of writing, one at a time for a database.</summary>
public static class BulkWriters
{
    // "CGimport" in ASCII.
    private const long ImportLock = 0x4347696D706F7274;

    /// <summary>
    /// Begins a unit on a context, whose queries then see what the unit has written. Waits until no other unit is under
    /// way, in this process or another.
    /// </summary>
    public static async Task<IBulkWriter> BeginAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(context);
        var kind = DatabaseKinds.Of(context);
        if (kind == DatabaseKind.InMemory)
            return new InMemoryBulkWriter(context);
        // Whoever waits for another import waits as long as that takes.
        context.Database.SetCommandTimeout(0);
        var transaction = await context.Database.BeginTransactionAsync(cancellationToken).ConfigureAwait(false);
        if (kind == DatabaseKind.PostgreSql)
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({ImportLock})", cancellationToken).ConfigureAwait(false);
        else
            await context.Database.ExecuteSqlAsync($"PRAGMA defer_foreign_keys = 1", cancellationToken).ConfigureAwait(false);
        return Of(context, transaction, kind);
    }

    private static IBulkWriter Of(CatalogContext context, IDbContextTransaction transaction, DatabaseKind kind) =>
        kind == DatabaseKind.Sqlite ? new SqliteBulkWriter(context, transaction) : new PostgreSqlBulkWriter(context, transaction);
}
