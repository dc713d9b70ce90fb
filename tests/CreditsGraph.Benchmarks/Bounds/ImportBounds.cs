using System.Globalization;
using CreditsGraph.Benchmarks.Filling;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>The import of the workload into PostgreSQL beside a plain COPY of the rows that it comes to.</summary>
internal sealed class ImportBounds(PostgreSqlScratch postgres, WorkloadSize size, TextWriter output)
{
    private const string Imported = "bound_import";
    private const string Copied = "bound_copy";
    private const double LeastRatio = 0.5;
    private const double MostMegabytes = 500;

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
            var (import, refusal) = await ImportRun.RunAsync(await EmptyAsync(Imported), size, output);
            if (refusal is not null)
                throw new InvalidOperationException(refusal);
            var peak = ResidentMemory.PeakOf(Environment.ProcessId);
            var copy = new PlainCopy(postgres, folder);
            await copy.ReadOutAsync(Imported);
            var choice = await EmptyAsync(Copied);
            if (Database.TryParse(choice, out var database, out _))
                await CatalogMigrations.PrepareAsync(database!, CancellationToken.None);
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

    private Bound Rate(TimeSpan import, TimeSpan plain) => new(
        Text($"import of {size.Credits} credits into PostgreSQL: at least {LeastRatio} times the rate of a plain binary COPY of its rows"),
        Text($"{plain / import:F2} times: {size.Credits / import.TotalSeconds:F0} to {size.Credits / plain.TotalSeconds:F0} credits a second, {import.TotalSeconds:F0} to {plain.TotalSeconds:F0} s"),
        plain / import >= LeastRatio);

    private static Bound Memory(double peak) => new(
        Text($"the same, resident memory of the importing process: under {MostMegabytes} MB at most"), Text($"{peak:F0} MB"), peak < MostMegabytes);

    // Left by a run that was stopped, perhaps.
    private async Task<string> EmptyAsync(string name)
    {
        await DropAsync(name);
        return $"postgres:{postgres.ConnectionTo(name, "import")};Command Timeout=0;Pooling=false";
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
