using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>The import of the workload into PostgreSQL beside a plain COPY of the rows that it comes to.</summary>
internal sealed class ImportBounds(PostgreSqlScratch postgres, WorkloadSize size)
{
    private const string Imported = "bound_import";
    private const string Copied = "bound_copy";
    private const double LeastRatio = 0.5;
    private const double MostMegabytes = 500;
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    // Rows, indexes and references: what both ways must come to.
    private const string Shape =
        """
        SELECT concat_ws(E'\n',
            (SELECT count(*) FROM credit), (SELECT count(*) FROM contributor), (SELECT count(*) FROM search_form), (SELECT count(*) FROM review),
            (SELECT string_agg(indexdef, E'\n' ORDER BY indexdef) FROM pg_indexes WHERE schemaname = 'public'),
            (SELECT string_agg(conname || pg_get_constraintdef(oid), E'\n' ORDER BY conname) FROM pg_constraint
             WHERE connamespace = 'public'::regnamespace))
        """;

    public async Task<IReadOnlyList<Bound>> MeasureAsync()
    {
        var folder = Path.Combine(postgres.Folder, "rows");
        try
        {
            var (import, peak) = await ImportAsync(await EmptyAsync(Imported));
            var copy = new PlainCopy(postgres, folder);
            await copy.ReadOutAsync(Imported);
            await EmptyAsync(Copied);
            var plain = await copy.FillAsync(Copied);
            if (await ShapeAsync(Imported) != await ShapeAsync(Copied))
                throw new InvalidOperationException("Import and COPY came to different rows, indexes or references.");
            return [Rate(import, plain), Memory(peak)];
        }
        finally
        {
            await DropAsync(Imported);
            await DropAsync(Copied);
            if (Directory.Exists(folder))
                Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Imports in a process of its own, which is set as the program is; says how long that took and its memory.</summary>
    private async Task<(TimeSpan Time, double Peak)> ImportAsync(string choice)
    {
        string[] arguments =
        [
            Path.Combine(AppContext.BaseDirectory, "CreditsGraph.Benchmarks.dll"), "import", choice,
            "--credits", size.Credits.ToString(CultureInfo.InvariantCulture),
        ];
        var (clock, peak) = (Stopwatch.StartNew(), 0L);
        using var process = Process.Start(new ProcessStartInfo("dotnet", arguments))!;
        while (!process.WaitForExit(Look))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        var time = clock.Elapsed;
        return process.ExitCode == 0 ? (time, peak / 1e6) : throw new InvalidOperationException("The import did not end well.");
    }

    private Bound Rate(TimeSpan import, TimeSpan plain) => new(
        Text($"import of {size.Credits} credits into PostgreSQL: at least {LeastRatio} times the rate of a plain binary COPY of its rows"),
        Text($"{plain / import:F2} times: {size.Credits / import.TotalSeconds:F0} to {size.Credits / plain.TotalSeconds:F0} credits a second, {import.TotalSeconds:F0} to {plain.TotalSeconds:F0} s"),
        plain / import >= LeastRatio);

    private static Bound Memory(double peak) => new(
        Text($"the same, resident memory of the importing process: under {MostMegabytes} MB at most"), Text($"{peak:F0} MB"), peak < MostMegabytes);

    /// <summary>A new database with the tables, in the place of what a run left that was stopped.</summary>
    private async Task<string> EmptyAsync(string name)
    {
        await DropAsync(name);
        var choice = $"postgres:{postgres.ConnectionTo(name, "import")};Command Timeout=0;Pooling=false";
        if (!Database.TryParse(choice, out var database, out var mistake)
            || (mistake = await CatalogMigrations.PrepareAsync(database!, CancellationToken.None)) is not null)
            throw new InvalidOperationException(mistake);
        return choice;
    }

    private Task DropAsync(string name) => postgres.ExecuteAsync("postgres", $"DROP DATABASE IF EXISTS {name} WITH (FORCE)");

    private async Task<string> ShapeAsync(string name)
    {
        await using var source = NpgsqlDataSource.Create($"{postgres.ConnectionTo(name, "benchmark", 1)};Pooling=false");
        await using var command = source.CreateCommand(Shape);
        return (string)(await command.ExecuteScalarAsync())!;
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
