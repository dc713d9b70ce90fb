using CreditsGraph.Store.Migrations;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Store.Tests.Migrations;

public sealed class SqliteMigrationsTests() : CatalogMigrationsTests(TestDatabases.Sqlite)
{
    protected override string Shape =>
        """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk
        FROM pragma_table_list t, pragma_table_info(t.name) c WHERE t.type = 'table' AND t.name NOT LIKE '\_\_%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT 'index ' || t.name || ' ' || i.name || ' ' || i."unique" || ' ' || i.origin || ' ' || (SELECT group_concat(name) FROM (SELECT name FROM pragma_index_info(i.name) ORDER BY seqno))
        FROM pragma_table_list t, pragma_index_list(t.name) i WHERE t.type = 'table' AND t.name NOT LIKE '\_\_%' ESCAPE '\' AND t.name NOT LIKE 'sqlite%'
        UNION ALL
        SELECT 'key ' || t.name || '.' || f."from" || ' ' || f."table" || ' ' || f.on_delete
        FROM pragma_table_list t, pragma_foreign_key_list(t.name) f WHERE t.type = 'table'
        """;

    [Fact]
    public async Task A_lock_that_a_killed_start_left_behind_stops_nobody()
    {
        var database = TestCatalogs.Parse(TestDatabases.Sqlite());
        await using (var catalog = TestCatalogs.Open(database))
        {
            await catalog.Database.ExecuteSqlAsync(
                $"CREATE TABLE \"__EFMigrationsLock\" (\"Id\" INTEGER NOT NULL CONSTRAINT \"PK___EFMigrationsLock\" PRIMARY KEY, \"Timestamp\" TEXT NOT NULL)",
                Cancellation);
            await catalog.Database.ExecuteSqlAsync($"INSERT INTO \"__EFMigrationsLock\" VALUES (1, '2026-11-24')", Cancellation);
        }

        Assert.Null(await CatalogMigrations.PrepareAsync(database, Cancellation).WaitAsync(TimeSpan.FromSeconds(30), Cancellation));
    }

    [Fact]
    public async Task A_file_that_is_no_database_is_one_line()
    {
        var database = TestCatalogs.Parse(TestDatabases.Sqlite());
        await File.WriteAllTextAsync(database.Place, new string('x', 5000), Cancellation);
        Assert.Equal(
            $"The database {database.Place} cannot be used: SQLite Error 26: 'file is not a database'.",
            await CatalogMigrations.PrepareAsync(database, Cancellation));
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_one_line()
    {
        var file = Path.Combine(Path.GetTempPath(), "no", "such", "folder", "credits.db");
        Assert.Equal(
            $"The database {file} has no folder to be in: make {Path.GetDirectoryName(file)} first.",
            await CatalogMigrations.PrepareAsync(TestCatalogs.Parse($"sqlite:{file}"), Cancellation));
    }
}
