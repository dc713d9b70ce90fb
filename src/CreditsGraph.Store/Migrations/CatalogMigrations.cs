using System.Data.Common;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Migrations;

/// <summary>Brings a database to the program's shape before anybody uses it.</summary>
public static class CatalogMigrations
{
    /// <summary>How long a start waits while another process changes the database's shape.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>
    /// Makes the database where there is none and applies every migration that it lacks, one process at a time. Comes
    /// back with null, or with one line for people when the database cannot be used. Costs one query when there is
    /// nothing to do.
    /// </summary>
    public static async Task<string?> PrepareAsync(Database database, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(database);
        if (database.IsInMemory)
            return null;
        var options = new DbContextOptionsBuilder<CatalogContext>();
        database.Configure(options);
        var context = new CatalogContext(options.Options);
        await using (context.ConfigureAwait(false))
        {
            try
            {
                return database.Kind == DatabaseKind.Sqlite
                    ? await SqliteMigrating.PrepareAsync(context, database.Place, Patience, cancellationToken).ConfigureAwait(false)
                    : await PostgreSqlMigrating.PrepareAsync(context, database.Place, cancellationToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException or TimeoutException
                || exception.GetBaseException() is System.Net.Sockets.SocketException)
            {
                return $"The database {database.Place} cannot be used: {FirstLine(exception.GetBaseException().Message)}";
            }
        }
    }

    /// <summary>What stands against migrating: a line for people when the database is of a newer program; null for nothing.</summary>
    internal static async Task<string?> RefusalAsync(CatalogContext context, string place, CancellationToken cancellationToken)
    {
        var known = context.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = await context.Database.GetAppliedMigrationsAsync(cancellationToken).ConfigureAwait(false);
        return applied.FirstOrDefault(migration => !known.Contains(migration)) is { } newer
            ? $"The database {place} was made by a newer version of the program (it has {newer}): use that version, or another database."
            : null;
    }

    private static string FirstLine(string text) => text.Split('\n')[0].Trim();
}
