using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Migrations;

/// <summary>Migrates a catalogue on a PostgreSQL server, under an advisory lock that ends with its connection.</summary>
internal static class PostgreSqlMigrating
{
    // "CreditsG" in ASCII.
    private const long Lock = 0x4372656469747347;

    public static async Task<string?> PrepareAsync(CatalogContext context, string place, CancellationToken cancellationToken)
    {
        if (!await context.GetService<IRelationalDatabaseCreator>().ExistsAsync(cancellationToken).ConfigureAwait(false))
            await CreateAsync(context, cancellationToken).ConfigureAwait(false);
        await context.Database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_lock({Lock})", cancellationToken).ConfigureAwait(false);
        try
        {
            return await CatalogMigrations.RefusalAsync(context, place, cancellationToken).ConfigureAwait(false)
                ?? await MigrateAsync(context, place, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await context.Database.ExecuteSqlAsync($"SELECT pg_advisory_unlock({Lock})", CancellationToken.None).ConfigureAwait(false);
        }
    }

    // Another process may make it at the same moment.
    private static async Task CreateAsync(CatalogContext context, CancellationToken cancellationToken)
    {
        try
        {
            await context.GetService<IRelationalDatabaseCreator>().CreateAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (DbException) when (context.Database.CanConnect())
        {
        }
    }

    private static async Task<string?> MigrateAsync(CatalogContext context, string place, CancellationToken cancellationToken)
    {
        if ((await context.Database.GetPendingMigrationsAsync(cancellationToken).ConfigureAwait(false)).Any())
            await context.Database.MigrateAsync(cancellationToken).ConfigureAwait(false);
        // Trigrams are of letters, and the database's LC_CTYPE says what a letter is.
        var trigrams = await context.Database.SqlQuery<int>($"SELECT cardinality(show_trgm('김기덕')) AS \"Value\"")
            .SingleAsync(cancellationToken).ConfigureAwait(false);
        return trigrams > 0
            ? null
            : $"The database {place} cannot search names in other scripts than Latin: make it in UTF-8 with an LC_CTYPE other than C "
                + "(createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME).";
    }
}
