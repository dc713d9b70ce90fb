using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Export;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Store;

namespace CreditsGraph.Benchmarks.Research;

/// <summary>What the collaboration graph and the exports cost over a filled database, each beside its target.</summary>
internal sealed class ResearchRun(Func<CatalogContext> open, TextWriter output)
{
    private const int Pairs = 2_000;

    // The best of some runs: other work on the machine makes the others longer.
    private const int Runs = 5;
    private bool _isHeld = true;

    /// <summary>Measures everything; false when a target is missed or an answer differs from SQL's.</summary>
    public async Task<bool> RunAsync(CancellationToken cancellationToken)
    {
        var graph = await BuildAsync(cancellationToken);
        Paths(graph);
        Collaborate(graph);
        await CrossAsync(graph, cancellationToken);
        Time("PageRank of everybody within 1e-6", 5_000, () => RankTable.Of(graph));
        Time("components", null, () => ComponentTable.Of(graph));
        Time("reach in 3 hops of the busiest person", null, () => Reach.Of(graph, Busiest(graph), 3, default));
        Time("career moves, assistant-like to director-like roles", null, () => CareerMoves.Of(graph, [graph.Roles[2]], [graph.Roles[0]], default));
        Time("teams of two roles with two films and more", null, () => RepeatTeams.Of(graph, [[graph.Roles[0]], [graph.Roles[1]]], 2, default));
        foreach (var format in Enum.GetValues<ExportFormat>())
            await ExportAsync(format, graph, cancellationToken);
        return _isHeld;
    }

    private async Task<CollaborationGraph> BuildAsync(CancellationToken cancellationToken)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var graph = await ReadAsync(cancellationToken);
        var held = (GC.GetTotalMemory(forceFullCollection: true) - before) / 1e6;
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            await ReadAsync(cancellationToken);
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        Say("graph built", best.TotalMilliseconds, 3_000);
        Say("graph held", held, 100, " MB");
        output.WriteLine($"  {graph.PersonCount} people, {graph.FilmCount} films, {graph.CreditCount} credits");
        return graph;
    }

    private async Task<CollaborationGraph> ReadAsync(CancellationToken cancellationToken)
    {
        await using var catalog = open();
        return await GraphSource.ReadAsync(catalog, cancellationToken);
    }

    private void Paths(CollaborationGraph graph)
    {
        var random = new Random(20261122);
        var times = new double[Pairs];
        for (var i = -200; i < Pairs; i++)
        {
            var (from, to) = (graph.People[random.Next(graph.PersonCount)], graph.People[random.Next(graph.PersonCount)]);
            var start = Stopwatch.GetTimestamp();
            ShortestPaths.Find(graph, from, to, CreditFilter.All, default);
            if (i >= 0)
                times[i] = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        }

        Array.Sort(times);
        Say("path of two random people, p50", times[Pairs / 2], 1);
        Say("path of two random people, p99", times[Pairs * 99 / 100], 20);
    }

    private void Collaborate(CollaborationGraph graph) => Time(
        "collaborators of the busiest person", 50, () => Collaborators.Of(graph, Busiest(graph), new(), default));

    private static long Busiest(CollaborationGraph graph)
    {
        var busiest = Enumerable.Range(0, graph.PersonCount)
            .MaxBy(person => graph.OfPeople.Offsets[person + 1] - graph.OfPeople.Offsets[person]);
        return graph.People[busiest];
    }

    private async Task CrossAsync(CollaborationGraph graph, CancellationToken cancellationToken)
    {
        long[] used = [.. graph.OfPeople.Roles.CountBy(role => role).OrderByDescending(role => role.Value).Take(60).Select(role => graph.Roles[role.Key])];
        long[][] roles = [.. used.Select(role => (long[])[role])];
        IReadOnlyList<RoleCrossing> any = [], same = [];
        Time($"table of {roles.Length} roles, any film", 1_000, () => any = RoleCrossings.Of(graph, roles, false, null, default));
        Time($"table of {roles.Length} roles, same film", 1_000, () => same = RoleCrossings.Of(graph, roles, true, null, default));
        await using var catalog = open();
        var random = new Random(1);
        for (var i = 0; i < 50; i++)
        {
            var (a, b) = (random.Next(roles.Length), random.Next(roles.Length));
            foreach (var (table, sameFilm) in ((IReadOnlyList<RoleCrossing>, bool)[])[(any, false), (same, true)])
            {
                var crossing = table.Single(row => row.First == Math.Min(a, b) && row.Second == Math.Max(a, b));
                var joined = await SelfJoin.CountAsync(catalog, used[a], used[b], sameFilm, cancellationToken);
                if (joined == (crossing.People, crossing.Films))
                    continue;
                _isHeld = false;
                output.WriteLine($"  {used[a]} with {used[b]}: SQL says {joined}, the graph {crossing}");
            }
        }

        output.WriteLine("  50 random pairs, both ways, held against a self-join in SQL");
    }

    private async Task ExportAsync(ExportFormat format, CollaborationGraph graph, CancellationToken cancellationToken)
    {
        await using var catalog = open();
        await using var file = new FileStream(Path.GetTempFileName(), FileMode.Open, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        using var peak = new PeakMemory();
        var clock = Stopwatch.StartNew();
        await GraphExport.WriteAsync(catalog, catalog.Credits, "{}", format, file, cancellationToken);
        var seconds = clock.Elapsed.TotalSeconds;
        var isMeasured = format is ExportFormat.GraphMl or ExportFormat.Ndjson;
        Say($"export {format}, for 300,000 edges", 300_000_000 / (graph.CreditCount / seconds), isMeasured ? 1_000 : null);
        Say($"export {format}, above what was held before", peak.Megabytes, isMeasured ? 200 : null, " MB");
        output.WriteLine(string.Create(
            CultureInfo.InvariantCulture, $"  {graph.CreditCount / seconds:F0} edges a second, {file.Position / 1e6:F0} MB written in {seconds:F1} s"));
    }

    private void Time(string what, double? target, Action act)
    {
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < Runs; run++)
        {
            var clock = Stopwatch.StartNew();
            act();
            best = clock.Elapsed < best ? clock.Elapsed : best;
        }

        Say(what, best.TotalMilliseconds, target);
    }

    private void Say(string what, double value, double? target, string unit = " ms")
    {
        var isMissed = value > target;
        _isHeld &= !isMissed;
        var asked = target is null ? "" : string.Create(CultureInfo.InvariantCulture, $" (at most {target}{unit}{(isMissed ? ": MISSED" : "")})");
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}: {value:F2}{unit}{asked}"));
    }
}
