using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Migrations;

/// <summary>Migrates a catalogue in a file.</summary>
internal static class SqliteMigrating
{
    public static async Task<string?> PrepareAsync(
        CatalogContext context, string file, TimeSpan patience, CancellationToken cancellationToken)
    {
        if (Directory.Exists(file))
            return $"The database {file} is a folder: name a file.";
        if (Path.GetDirectoryName(file) is { } folder && !Directory.Exists(folder))
            return $"The database {file} has no folder to be in: make {folder} first.";
        using var taken = await MigrationLock.TakeAsync(file, patience, cancellationToken).ConfigureAwait(false);
        if (taken is null)
            return $"Another process has been preparing the database {file} for {patience.TotalMinutes:0} minutes: stop it, or wait.";
        if (await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken).ConfigureAwait(false)
            && await CatalogMigrations.RefusalAsync(context, file, cancellationToken).ConfigureAwait(false) is { } refusal)
            return refusal;
        if (!(await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
            return null;
        await ForgetAbandonedLockAsync(context, cancellationToken).ConfigureAwait(false);
        await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        return null;
    }

    // Nobody else is at work, as the file's lock is ours: a row of EF Core's lock is a killed process's.
    private static Task ForgetAbandonedLockAsync(CatalogContext context, CancellationToken cancellationToken) =>
        File.Exists(context.Database.GetDbConnection().DataSource)
            ? context.Database.ExecuteSqlRawAsync("DROP TABLE IF EXISTS \"__EFMigrationsLock\"", cancellationToken)
            : Task.CompletedTask;
}
