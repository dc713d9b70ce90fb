using System.Globalization;

namespace CreditsGraph.Benchmarks;

/// <summary>What the engine is to reach, and what it reaches on this machine now.</summary>
public static class Targets
{
    private static readonly int[] ListSizes = [1, 10, 100, 1_000, 10_000];

    /// <summary>Measures every target and writes a line on each; false when one is missed.</summary>
    public static bool Report(TextWriter output)
    {
        var reached = true;
        foreach (var (what, measured, met) in All())
        {
            output.WriteLine($"| {what} | {measured} | {(met ? "met" : "MISSED")} |");
            reached &= met;
        }

        return reached;
    }

    private static IEnumerable<(string What, string Measured, bool Met)> All() =>
        [.. NestedLists(), .. Rows(), .. Preparation(), .. Introspection()];

    private static IEnumerable<(string What, string Measured, bool Met)> NestedLists()
    {
        var (nested, larger) = (new NestedListsBenchmark { Films = 20 }, new NestedListsBenchmark { Films = 200 });
        nested.Prepare();
        larger.Prepare();
        var time = Alternation.Best(() => nested.Written(), () => nested.Answered());
        yield return (
            $"nested lists, {nested.Answered()} B: at most 2 times a loop by hand",
            Text($"{time[1] / time[0]:F2} times: {time[1]:F1} µs to {time[0]:F1} µs"),
            time[1] <= 2 * time[0]);
        var (few, many) = (Alternation.Allocated(() => nested.Answered()), Alternation.Allocated(() => larger.Answered()));
        yield return ("nothing allocated a row or a value", $"{few} B for 20 films, {many} B for 200", few == many);
    }

    private static IEnumerable<(string What, string Measured, bool Met)> Rows()
    {
        var benchmarks = Array.ConvertAll(ListSizes, size => new RowsBenchmark { Rows = size });
        foreach (var benchmark in benchmarks)
            benchmark.Prepare();
        var times = Alternation.Best(Array.ConvertAll(benchmarks, benchmark => (Action)(() => benchmark.Answered())));
        var perRow = times.Zip(ListSizes, (time, size) => time * 1000 / size).ToArray();
        // A tenth is what two runs of one size differ by.
        var falls = perRow.Zip(perRow.Skip(1)).All(pair => pair.Second <= pair.First * 1.1);
        yield return (
            "1, 10, 100, 1,000, 10,000 rows: the time a row does not rise by more than a tenth",
            string.Join(", ", perRow.Select(time => Text($"{time:F0}"))) + " ns",
            falls);
    }

    private static IEnumerable<(string What, string Measured, bool Met)> Preparation()
    {
        var benchmarks = Array.ConvertAll([1, 10, 100], size => new PreparationBenchmark { Kilobytes = size });
        foreach (var benchmark in benchmarks)
            benchmark.Prepare();
        var times = Alternation.Best(Array.ConvertAll(benchmarks, benchmark => (Action)(() => benchmark.Prepared())));
        yield return (
            "parse, validate and plan 1, 10, 100 kB: 1 kB under 100 µs, 100 kB at most 200 times that of 1 kB",
            string.Join(", ", times.Select(time => Text($"{time:F0}"))) + " µs",
            times[0] < 100 && times[2] <= 200 * times[0]);
    }

    private static IEnumerable<(string What, string Measured, bool Met)> Introspection()
    {
        var benchmark = new IntrospectionBenchmark();
        benchmark.Prepare();
        var time = Alternation.Best(() => benchmark.Written(), () => benchmark.Executed(), () => benchmark.Remembered());
        yield return (
            $"introspection, {benchmark.Executed()} B: at most 3 times writing ready values",
            Text($"{time[1] / time[0]:F2} times: {time[1]:F0} µs to {time[0]:F0} µs"),
            time[1] <= 3 * time[0]);
        yield return ("introspection from memory: under 50 µs", Text($"{time[2]:F1} µs"), time[2] < 50);
    }

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
