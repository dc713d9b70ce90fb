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
        await output.WriteLineAsync(Text(
            $"| query | statements a request, ms, at best: {small.Credits} credits | {large.Credits} credits | growth, at most {MostGrowth} | in the mean |"));
        await output.WriteLineAsync("|---|---|---|---|---|");
        var reached = true;
        foreach (var query in Queries)
        {
            var (few, many) = await MeasureAsync(EquallyLong(tables.Select(table => table.Calls[query])), tables, driver, times);
            var met = many.Best <= few.Best * MostGrowth;
            reached &= met;
            await output.WriteLineAsync(Text(
                $"| {query.Name} {query.Title} | {few.Best:F3} | {many.Best:F3} | {many.Best / few.Best:F2}: {(met ? "met" : "MISSED")} | {many.Mean / few.Mean:F2} ({few.Mean:F3} to {many.Mean:F3}) |"));
        }

        return reached;
    }

    private static async Task<GrowthTable> OpenAsync(Stage stage, WorkloadSize size, string program)
    {
        var server = await stage.StartServerAsync(program);
        using var wire = new Wire(1);
        var calls = new Dictionary<WorkloadQuery, IReadOnlyList<Call>>();
        foreach (var (query, questions) in await stage.QuestionsAsync(server, Queries, fillsPages: true))
            calls[query] = await AnswerCheck.RememberAsync(Calls.Of(query, questions, server, server).Server, wire);
        return new(size, stage, server, calls);
    }

    /// <summary>Of each size the questions whose answers are as long as those of the other: as many rows are read.</summary>
    private static IReadOnlyList<Call>[] EquallyLong(IEnumerable<IReadOnlyList<Call>> sizes)
    {
        var all = sizes.ToArray();
        var lengths = all.SelectMany(calls => calls).Select(call => call.Expected.Length).Order().ToArray();
        var length = lengths[lengths.Length * 3 / 4];
        return [.. all.Select(calls => calls.OrderBy(call => Math.Abs(call.Expected.Length - length)).Take(Keys).ToArray())];
    }

    private async Task<((double Best, double Mean) Few, (double Best, double Mean) Many)> MeasureAsync(
        IReadOnlyList<Call>[] calls, GrowthTable[] tables, LoadDriver driver, StatementTimes times)
    {
        var (best, sums, requests) = ((double[])[double.MaxValue, double.MaxValue], new double[2], new int[2]);
        for (var which = 0; which < tables.Length; which++)
            await driver.RunAsync(tables[which].Server, calls[which], WarmUp);
        for (var turn = 0; turn < Slices * 2; turn++)
        {
            var which = turn % 2;
            await times.ResetAsync();
            var slice = await driver.RunAsync(tables[which].Server, calls[which], time / Slices);
            var (sum, least) = await times.ReadAsync(tables[which].Size.Database);
            sums[which] += sum;
            requests[which] += slice.Latencies.Count;
            best[which] = Math.Min(best[which], least / slice.Latencies.Count);
        }

        return ((best[0], sums[0] / requests[0]), (best[1], sums[1] / requests[1]));
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
