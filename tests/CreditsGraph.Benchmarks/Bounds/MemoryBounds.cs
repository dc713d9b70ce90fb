using System.Globalization;
using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>The memory that the server holds over many requests of all queries, mixed.</summary>
internal sealed class MemoryBounds(PostgreSqlScratch postgres, WorkloadSize size, int requests, TextWriter output)
{
    private const int Connections = 16;
    private const int Readings = 5;
    private const double MostMegabytes = 300;
    private const double MostChange = 0.1;

    public async Task<IReadOnlyList<Bound>> MeasureAsync(string program)
    {
        await using var stage = new Stage(postgres, size);
        var server = await stage.StartServerAsync(program);
        var calls = await CallsAsync(stage, server);
        List<double> held = [ResidentMemory.Of(server.ProcessId)];
        await using var observer = NpgsqlDataSource.Create(postgres.ConnectionTo(size.Database, "observer", 2));
        using var driver = new LoadDriver(Connections, observer, postgres.ProcessId);
        for (var reading = 0; reading < Readings; reading++)
        {
            var part = await driver.RunAsync(server, calls, requests / Readings);
            held.Add(ResidentMemory.Of(server.ProcessId));
            await output.WriteLineAsync(Text($"  {held[^1]:F0} MB after {part.Latencies.Count} requests more, {part.RequestsASecond:F0} a second"));
        }

        return [Height(held, ResidentMemory.PeakOf(server.ProcessId)), Level(held)];
    }

    // One of each query after another.
    private static async Task<List<Call>> CallsAsync(Stage stage, Side server)
    {
        using var wire = new Wire(1);
        List<IReadOnlyList<Call>> all = [];
        foreach (var (query, questions) in await stage.QuestionsAsync(server, WorkloadQuery.All))
            all.Add(await AnswerCheck.RememberAsync(Calls.Of(query, questions, server, server).Server, wire));
        return [.. Enumerable.Range(0, all.Max(calls => calls.Count)).SelectMany(i => all.Select(calls => calls[i % calls.Count]))];
    }

    private Bound Height(List<double> held, double peak) => new(
        Text($"resident memory of the server over {requests} mixed requests: under {MostMegabytes} MB"),
        Text($"{string.Join(", ", held.Select(megabytes => Text($"{megabytes:F0}")))} MB; {peak:F0} MB at most"),
        peak < MostMegabytes);

    private static Bound Level(List<double> held) => new(
        Text($"the same, level: the last two readings of {Readings} within a tenth"),
        Text($"{held[^1] / held[^2]:F2} times"),
        Math.Abs(held[^1] - held[^2]) <= MostChange * held[^2]);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
