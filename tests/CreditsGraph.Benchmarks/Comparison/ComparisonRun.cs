using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;
using Npgsql;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>Runs server and floor side by side over one database, by turns, so that whatever disturbs one disturbs both.</summary>
internal sealed class ComparisonRun(PostgreSqlScratch postgres, WorkloadSize size, ComparisonPlan plan, TextWriter output)
{
    /// <summary>Compares a build of the server with the floor; false when answers differ or a target is missed.</summary>
    public async Task<bool> RunAsync(string program)
    {
        await output.WriteLineAsync($"{MachineLine.Of(program)}; {size.Credits} credits");
        await using var stage = new Stage(postgres, size);
        var (server, floor) = (await stage.StartServerAsync(program), await stage.StartFloorAsync());
        var questions = await stage.QuestionsAsync(server, plan.Queries);
        var calls = questions.Select(pair => Calls.Of(pair.Query, pair.Questions, floor, server)).ToList();
        if (await CheckAsync(calls) is not { } equal)
            return false;
        await WarmUpAsync(equal, floor, server);
        var reached = true;
        foreach (var connections in plan.Connections)
            reached &= await MeasureAsync(equal, floor, server, connections);
        return reached;
    }

    private async Task<List<Calls>?> CheckAsync(List<Calls> calls)
    {
        using var wire = new Wire(1);
        List<Calls> equal = [];
        foreach (var query in calls)
        {
            var (known, difference) = await AnswerCheck.RunAsync(query, wire);
            await output.WriteLineAsync(difference ?? $"{query.Query.Name}: {known.Server.Count} of {query.Server.Count} answers compared, all equal");
            if (difference is null)
                equal.Add(known);
        }

        return equal.Count == calls.Count ? equal : null;
    }

    /// <summary>Asks everything of both for a while, so that the first query finds programs that have run as long as the last one does.</summary>
    private async Task WarmUpAsync(List<Calls> calls, Side floor, Side server)
    {
        await using var observer = NpgsqlDataSource.Create(postgres.ConnectionTo(size.Database, "observer", 2));
        using var driver = new LoadDriver(plan.Connections.Max(), observer, postgres.ProcessId);
        foreach (var query in calls)
        {
            await driver.RunAsync(floor, query.Floor, plan.WarmUp);
            await driver.RunAsync(server, query.Server, plan.WarmUp);
        }
    }

    private async Task<bool> MeasureAsync(List<Calls> calls, Side floor, Side server, int connections)
    {
        await using var observer = NpgsqlDataSource.Create(postgres.ConnectionTo(size.Database, "observer", 2));
        using var driver = new LoadDriver(connections, observer, postgres.ProcessId);
        var report = new ComparisonReport(output);
        report.Begin(connections);
        List<ComparisonRow> rows = [];
        foreach (var query in calls)
        {
            try
            {
                rows.Add(await MeasureAsync(driver, query, floor, server));
                report.Write(rows[^1]);
            }
            catch (InvalidOperationException failure)
            {
                await output.WriteLineAsync($"| {query.Query.Name} {query.Query.Title} | FAILED: {failure.Message}");
            }
        }

        return report.End(rows) && rows.Count == calls.Count;
    }

    private async Task<ComparisonRow> MeasureAsync(LoadDriver driver, Calls calls, Side floor, Side server)
    {
        await driver.RunAsync(floor, calls.Floor, plan.WarmUp);
        await driver.RunAsync(server, calls.Server, plan.WarmUp);
        var (floors, servers, time) = (new List<Measurement>(), new List<Measurement>(), plan.Time / plan.Slices);
        for (var slice = 0; slice < plan.Slices; slice++)
        {
            // There and back, so that neither is always the one after the other.
            if (slice % 2 == 0)
                floors.Add(await driver.RunAsync(floor, calls.Floor, time));
            servers.Add(await driver.RunAsync(server, calls.Server, time));
            if (slice % 2 == 1)
                floors.Add(await driver.RunAsync(floor, calls.Floor, time));
        }

        return new(calls.Query, Measurement.Sum(floors), Measurement.Sum(servers));
    }
}
