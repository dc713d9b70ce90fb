using System.Data;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Analysis.Graph;

/// <summary>Holds a database still for several statements.</summary>
internal static class Snapshots
{
    /// <summary>Until it is disposed of, all statements of the context see one state; null in memory, which has none to hold.</summary>
    public static async Task<IDbContextTransaction?> BeginAsync(CatalogContext catalog, CancellationToken cancellationToken) =>
        DatabaseKinds.Of(catalog) switch
        {
            DatabaseKind.InMemory => null,
            // SQLite shows one state to every transaction; at other levels one there would begin by locking writers out.
            DatabaseKind.Sqlite => await catalog.Database
                .BeginTransactionAsync(IsolationLevel.ReadUncommitted, cancellationToken).ConfigureAwait(false),
            _ => await catalog.Database
                .BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellationToken).ConfigureAwait(false),
        };
}
