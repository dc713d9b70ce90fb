using System.Globalization;
using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Growth;

/// <summary>
/// Whether the time of statements grows with the tables: the same questions to two servers, one over a small workload and
/// one over a large one, by turns, over one connection.
/// </summary>
internal sealed class GrowthRun(PostgreSqlScratch postgres, WorkloadSize small, WorkloadSize large, TimeSpan time, TextWriter output)
{
    private const double MostGrowth = 1.5;
    private const int Slices = 4;

    // So few that what they touch stays in the processor's caches at both sizes: not those are measured, but the tables.
    private const int Keys = 16;
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(1);

    private static readonly WorkloadQuery[] Queries =
    [
        WorkloadQuery.FilmSheet, WorkloadQuery.FilteredList, WorkloadQuery.Filmography, WorkloadQuery.NameSearch, WorkloadQuery.TwoHops,
    ];

    /// <summary>Measures a build of the server; false when a query's statements take much longer over the large workload.</summary>
    public async Task<bool> RunAsync(string program)
    {
        await output.WriteLineAsync(MachineLine.Of(program));
        await using var observer = NpgsqlDataSource.Create(postgres.ConnectionTo("postgres", "observer", 2));
        var times = new StatementTimes(observer);
        await times.PrepareAsync();
        await using var smallStage = new Stage(postgres, small);
        await using var largeStage = new Stage(postgres, large);
        GrowthTable[] tables = [await OpenAsync(smallStage, small, program), await OpenAsync(largeStage, large, program)];
        using var driver = new LoadDriver(1, observer, postgres.ProcessId);
        await output.WriteLineAsync(Text($"| query | statements a request, ms: {small.Credits} credits | {large.Credits} credits | growth, at most {MostGrowth} |"));
        await output.WriteLineAsync("|---|---|---|---|");
        var reached = true;
        foreach (var query in Queries)
        {
            var (few, many) = await MeasureAsync(query, tables, driver, times);
            reached &= many <= few * MostGrowth;
            await output.WriteLineAsync(
                Text($"| {query.Name} {query.Title} | {few:F3} | {many:F3} | {many / few:F2}: {(many <= few * MostGrowth ? "met" : "MISSED")} |"));
        }

        return reached;
    }

    private static async Task<GrowthTable> OpenAsync(Stage stage, WorkloadSize size, string program)
    {
        var server = await stage.StartServerAsync(program);
        using var wire = new Wire(1);
        var calls = new Dictionary<WorkloadQuery, IReadOnlyList<Call>>();
        foreach (var (query, questions) in await stage.QuestionsAsync(server, Queries, fillsPages: true))
            calls[query] = await AnswerCheck.RememberAsync(Calls.Of(query, questions, server, server).First(Keys).Server, wire);
        return new(size, stage, server, calls);
    }

    private async Task<(double Few, double Many)> MeasureAsync(
        WorkloadQuery query, GrowthTable[] tables, LoadDriver driver, StatementTimes times)
    {
        var (sums, requests) = (new double[2], new int[2]);
        foreach (var table in tables)
            await driver.RunAsync(table.Server, table.Calls[query], WarmUp);
        for (var turn = 0; turn < Slices * 2; turn++)
        {
            var which = turn % 2;
            await times.ResetAsync();
            var slice = await driver.RunAsync(tables[which].Server, tables[which].Calls[query], time / Slices);
            sums[which] += await times.ReadAsync(tables[which].Size.Database);
            requests[which] += slice.Latencies.Count;
        }

        return (sums[0] / requests[0], sums[1] / requests[1]);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
