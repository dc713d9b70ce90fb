using System.Diagnostics;
using System.Globalization;
using System.Text;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CreditsGraph.Server.Tests.Commands;

/// <summary>The program killed in the middle of its work, as by <c>kill -9</c> or a power cut, and started again.</summary>
public sealed class KilledImportTests : IDisposable
{
    private const int CreditsAFilm = 20;
    private readonly string _folder = Directory.CreateTempSubdirectory("creditsgraph-killed-").FullName;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(_folder, true);
    }

    [Theory]
    [InlineData("sqlite")]
    [InlineData("postgres")]
    public async Task An_import_that_is_killed_goes_on_where_it_ended_and_leaves_no_half_file(string kind)
    {
        WriteTable("a.csv", 1, 5);
        WriteTable("b.csv", 100, 5_500);
        var (database, whole) = (NewDatabase(kind), NewDatabase(kind));
        using (var program = Start("import", _folder, "--database", database))
        {
            // It says so when 100,000 credits are written.
            while (await program.StandardOutput.ReadLineAsync(Cancellation) is { } line && !line.Contains("so far", StringComparison.Ordinal))
            {
            }

            program.Kill();
            await program.WaitForExitAsync(Cancellation);
        }

        Assert.Equal((5, 1), await CountAsync(database));
        Assert.Contains("2 read, 1 added, 0 changed, 1 unchanged, 0 refused", await RunAsync("import", _folder, "--database", database), StringComparison.Ordinal);
        await RunAsync("import", _folder, "--database", whole);
        Assert.Equal(await HashAsync(whole), await HashAsync(database));
        Assert.Equal(await IndexesAsync(whole), await IndexesAsync(database));
    }

    [Fact]
    public async Task A_file_killed_at_any_moment_of_its_first_start_can_be_started_again()
    {
        WriteTable("a.csv", 1, 5);
        var file = Path.Combine(_folder, "credits.db");
        for (var delay = 0; delay < 200; delay += 25)
        {
            using var program = Start("import", Path.Combine(_folder, "a.csv"), "--database", $"sqlite:{file}");
            while (!File.Exists(file) && !program.HasExited)
                await Task.Delay(5, Cancellation);
            await Task.Delay(delay, Cancellation);
            program.Kill();
            await program.WaitForExitAsync(Cancellation);
        }

        await RunAsync("import", Path.Combine(_folder, "a.csv"), "--database", $"sqlite:{file}");
        Assert.Equal((5, 1), await CountAsync($"sqlite:{file}"));
    }

    [Fact]
    public async Task A_server_killed_in_a_migration_can_be_started_again()
    {
        WriteTable("a.csv", 1, 5);
        var database = NewDatabase("postgres");
        var connection = database["postgres:".Length..];
        await using (var admin = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(connection) { Database = "postgres" }.ToString()))
        {
            await admin.OpenAsync(Cancellation);
            await using var create = new NpgsqlCommand($"CREATE DATABASE {new NpgsqlConnectionStringBuilder(connection).Database}", admin);
            await create.ExecuteNonQueryAsync(Cancellation);
        }

        await using (var blocker = new NpgsqlConnection(connection))
        {
            // The migration makes its first tables and then waits for this one.
            await blocker.OpenAsync(Cancellation);
            await using var transaction = await blocker.BeginTransactionAsync(Cancellation);
            await using var table = new NpgsqlCommand("CREATE TABLE credit (id bigint)", blocker, transaction);
            await table.ExecuteNonQueryAsync(Cancellation);
            using var program = Start("import", _folder, "--database", database);
            // A transaction would see one and the same activity for ever.
            await using var watcher = new NpgsqlConnection(connection);
            await watcher.OpenAsync(Cancellation);
            await using var waiting = new NpgsqlCommand(
                "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND query LIKE '%CREATE TABLE credit%' AND pid <> pg_backend_pid()", watcher);
            while ((long)(await waiting.ExecuteScalarAsync(Cancellation))! == 0 && !program.HasExited)
                await Task.Delay(50, Cancellation);
            Assert.False(program.HasExited);
            program.Kill();
            await program.WaitForExitAsync(Cancellation);
            await transaction.RollbackAsync(Cancellation);
        }

        await RunAsync("import", _folder, "--database", database);
        Assert.Equal((5, 1), await CountAsync(database));
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreditsGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<string> RunAsync(params string[] arguments)
    {
        using var program = Start(arguments);
        var (output, error) = (program.StandardOutput.ReadToEndAsync(Cancellation), program.StandardError.ReadToEndAsync(Cancellation));
        await program.WaitForExitAsync(Cancellation);
        Assert.Equal((0, ""), (program.ExitCode, await error));
        return await output;
    }

    private string NewDatabase(string kind) => kind == "sqlite"
        ? $"sqlite:{Path.Combine(_folder, $"{Guid.NewGuid():N}.db")}"
        : TestDatabases.PostgreSql();

    private void WriteTable(string name, int first, int films)
    {
        var text = new StringBuilder("title,year,name,role\n");
        for (var row = 0; row < films * CreditsAFilm; row++)
            text.Append(CultureInfo.InvariantCulture, $"Film {first + (row / CreditsAFilm)},1999,Ann Lee{row % 997},Editor\n");
        File.WriteAllText(Path.Combine(_folder, name), text.ToString());
    }

    private static CatalogContext Open(string choice)
    {
        Assert.True(Database.TryParse(choice, out var database, out var refusal), refusal);
        var options = new DbContextOptionsBuilder<CatalogContext>();
        database!.Configure(options);
        return new(options.Options);
    }

    private static async Task<(int Films, int Sources)> CountAsync(string database)
    {
        await using var context = Open(database);
        return (await context.Films.CountAsync(Cancellation), await context.Sources.CountAsync(Cancellation));
    }

    private static async Task<string> HashAsync(string database)
    {
        await using var context = Open(database);
        return (await context.Datasets.SingleAsync(Cancellation)).FactSum;
    }

    private static async Task<List<string>> IndexesAsync(string database)
    {
        await using var context = Open(database);
        return await context.Database.SqlQueryRaw<string>(database.StartsWith("sqlite", StringComparison.Ordinal)
            ? "SELECT name AS \"Value\" FROM sqlite_master WHERE type IN ('index', 'trigger') ORDER BY 1"
            : "SELECT indexdef AS \"Value\" FROM pg_indexes WHERE schemaname = 'public' UNION SELECT conname FROM pg_constraint WHERE contype = 'f' ORDER BY 1").ToListAsync(Cancellation);
    }
}
