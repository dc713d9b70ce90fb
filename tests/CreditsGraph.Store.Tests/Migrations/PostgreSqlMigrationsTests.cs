using CreditsGraph.Store.Migrations;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Tests.Migrations;

public sealed class PostgreSqlMigrationsTests() : CatalogMigrationsTests(TestDatabases.PostgreSql)
{
    protected override string Shape =>
        """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || udt_name || ' ' || is_nullable || ' ' || coalesce(collation_name, '') AS "Value"
        FROM information_schema.columns WHERE table_schema = 'public' AND table_name NOT LIKE '\_\_%'
        UNION ALL
        SELECT 'index ' || indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename NOT LIKE '\_\_%'
        UNION ALL
        SELECT 'key ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text NOT LIKE '%\_\_%'
        """;

    protected override async Task MakeAsync(CatalogContext model)
    {
        await model.GetService<IRelationalDatabaseCreator>().CreateAsync(Cancellation);
        await model.Database.ExecuteSqlAsync($"CREATE EXTENSION pg_trgm", Cancellation);
        await model.GetService<IRelationalDatabaseCreator>().CreateTablesAsync(Cancellation);
    }

    [Fact]
    public async Task A_database_whose_letters_are_Latin_alone_is_refused_in_one_line()
    {
        var database = TestCatalogs.Parse(TestDatabases.PostgreSql());
        await using (var catalog = TestCatalogs.Open(database))
        {
            var connection = new Npgsql.NpgsqlConnectionStringBuilder(catalog.Database.GetConnectionString());
            await using var admin = new Npgsql.NpgsqlConnection(new Npgsql.NpgsqlConnectionStringBuilder(connection.ToString()) { Database = "postgres" }.ToString());
            await admin.OpenAsync(Cancellation);
            await using var create = new Npgsql.NpgsqlCommand($"CREATE DATABASE {connection.Database} TEMPLATE template0 ENCODING 'UTF8' LOCALE 'C'", admin);
            await create.ExecuteNonQueryAsync(Cancellation);
        }

        Assert.Equal(
            $"The database {database.Place} cannot search names in other scripts than Latin: make it in UTF-8 with an LC_CTYPE other than C "
                + "(createdb --template=template0 --encoding=UTF8 --locale=C.UTF-8 NAME).",
            await CatalogMigrations.PrepareAsync(database, Cancellation));
    }

    [Fact]
    public async Task A_server_that_is_not_there_is_named_with_the_reason()
    {
        Assert.True(CreditsGraph.Store.Providers.Database.TryParse("postgres:Host=127.0.0.1;Port=1;Username=a;Database=b", out var database, out _));
        Assert.Equal(
            "The database 127.0.0.1:1/b cannot be used: Connection refused",
            await CatalogMigrations.PrepareAsync(database!, Cancellation));
    }
}
