using System.Diagnostics;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Store;
using CreditsGraph.Store.Bulk;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>
/// The rows of a filled database as files of COPY, and their way into an empty one: as somebody with psql would do it,
/// indexes and references given up before and made again after, in one transaction, with a vacuum at the end.
/// </summary>
internal sealed class PlainCopy(PostgreSqlScratch postgres, string folder)
{
    private const string Tables =
        """
        SELECT relname::text FROM pg_class WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname NOT LIKE '\_\_%' ORDER BY relname
        """;

    /// <summary>Writes every table of a database into a file of its own.</summary>
    public async Task ReadOutAsync(string database)
    {
        Directory.CreateDirectory(folder);
        await using var source = NpgsqlDataSource.Create($"{postgres.ConnectionTo(database, "benchmark", 2)};Command Timeout=0");
        await using var connection = await source.OpenConnectionAsync();
        foreach (var table in await TablesAsync(connection))
        {
            await using var rows = await connection.BeginRawBinaryCopyAsync($"COPY \"{table}\" TO STDOUT (FORMAT BINARY)");
            await using var file = File.Create(FileOf(table));
            await rows.CopyToAsync(file);
        }
    }

    /// <summary>Fills a database that has the tables, but no rows; says how long that took.</summary>
    public async Task<TimeSpan> FillAsync(string database)
    {
        await using var context = ContextOf(database);
        var clock = Stopwatch.StartNew();
        await using var writer = await BulkWriters.BeginAsync(context, CancellationToken.None);
        await writer.BeginFillAsync(CancellationToken.None);
        var connection = (NpgsqlConnection)context.Database.GetDbConnection();
        foreach (var table in await TablesAsync(connection))
        {
            await using var rows = await connection.BeginRawBinaryCopyAsync($"COPY \"{table}\" FROM STDIN (FORMAT BINARY)");
            await using var file = File.OpenRead(FileOf(table));
            await file.CopyToAsync(rows);
        }

        await writer.CommitAsync(CancellationToken.None);
        return clock.Elapsed;
    }

    private static async Task<List<string>> TablesAsync(NpgsqlConnection connection)
    {
        await using var command = new NpgsqlCommand(Tables, connection);
        await using var reader = await command.ExecuteReaderAsync();
        List<string> tables = [];
        while (await reader.ReadAsync())
            tables.Add(reader.GetString(0));
        return tables;
    }

    private string FileOf(string table) => Path.Combine(folder, $"{table}.copy");

    private CatalogContext ContextOf(string name)
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        if (Database.TryParse($"postgres:{postgres.ConnectionTo(name, "copy")};Command Timeout=0;Pooling=false", out var database, out _))
            database!.Configure(options);
        return new(options.Options);
    }
}
