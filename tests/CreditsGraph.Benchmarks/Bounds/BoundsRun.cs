using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>What the program is bound by beside the answers of the server over PostgreSQL, measure after measure.</summary>
internal sealed class BoundsRun(PostgreSqlScratch postgres, WorkloadSize size, BoundsPlan plan, TextWriter output)
{
    /// <summary>Measures a build of the server; false when a target is missed.</summary>
    public async Task<bool> RunAsync(string program)
    {
        await output.WriteLineAsync($"{MachineLine.Of(program)}; {size.Credits} credits, in SQLite {plan.SqliteSize.Credits}");
        List<Bound> bounds = [];
        foreach (var measure in BoundsPlan.All.Where(plan.Measures.Contains))
            bounds.AddRange(await MeasureAsync(measure, program));
        await output.WriteLineAsync("| target | measured | |\n|---|---|---|");
        bounds.ForEach(output.WriteLine);
        return bounds.TrueForAll(bound => bound.IsMet);
    }

    private Task<IReadOnlyList<Bound>> MeasureAsync(string measure, string program) => measure switch
    {
        BoundsPlan.Import => new ImportBounds(postgres, size).MeasureAsync(),
        BoundsPlan.Memory => new MemoryBounds(postgres, size, plan.Requests, output).MeasureAsync(program),
        BoundsPlan.InMemory => new InMemoryBounds(postgres, size, plan.Time).MeasureAsync(program),
        BoundsPlan.Sqlite => new SqliteBounds(postgres.Folder, plan.SqliteSize, plan.Time, output).MeasureAsync(),
        _ => throw new ArgumentException($"There is no measure {measure}.", nameof(measure)),
    };
}
