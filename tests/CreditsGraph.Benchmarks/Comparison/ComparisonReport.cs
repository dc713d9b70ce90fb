using System.Globalization;
using CreditsGraph.Benchmarks.Load;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>Writes a comparison as a table, and says whether the targets are met.</summary>
internal sealed class ComparisonReport(TextWriter output)
{
    private const double LeastRate = 0.9;
    private const double LeastRateOfOne = 0.65;
    private const double MostCpu = 1.2;

    public void Begin(int connections)
    {
        output.WriteLine();
        output.WriteLine(Text($"{connections} connections; CPU a request in µs: program + database"));
        output.WriteLine("| query | floor/s | server/s | ratio | floor p50, p99 ms | server p50, p99 ms | floor CPU | server CPU | ratio |");
        output.WriteLine("|---|---|---|---|---|---|---|---|---|");
    }

    public void Write(ComparisonRow row) => output.WriteLine(Text(
        $"| {row.Query.Name} {row.Query.Title} | {row.Floor.RequestsASecond:F0} | {row.Server.RequestsASecond:F0} | {row.Rate:F2} | {Latency(row.Floor)} | {Latency(row.Server)} | {Cpu(row.Floor)} | {Cpu(row.Server)} | {row.Cpu:F2} |"));

    /// <summary>The geometric means, and the targets against them; false when one is missed.</summary>
    public bool End(IReadOnlyList<ComparisonRow> rows)
    {
        if (rows.Count == 0)
            return false;
        var (rate, least, cpu) = (Mean(rows.Select(row => row.Rate)), rows.Min(row => row.Rate), Mean(rows.Select(row => row.Cpu)));
        output.WriteLine(Text($"| geometric mean | | | {rate:F2} | | | | | {cpu:F2} |"));
        output.WriteLine(Text($"requests a second: {rate:F2} of the floor, at least {LeastRate}: {Verdict(rate >= LeastRate)}"));
        output.WriteLine(Text($"the slowest query: {least:F2} of the floor, at least {LeastRateOfOne}: {Verdict(least >= LeastRateOfOne)}"));
        output.WriteLine(Text($"CPU a request: {cpu:F2} of the floor, at most {MostCpu}: {Verdict(cpu <= MostCpu)}"));
        return rate >= LeastRate && least >= LeastRateOfOne && cpu <= MostCpu;
    }

    private static double Mean(IEnumerable<double> ratios) => Math.Exp(ratios.Average(Math.Log));

    private static string Latency(Measurement side) => Text($"{side.Percentile(0.5):F2}, {side.Percentile(0.99):F2}");

    private static string Cpu(Measurement side) => Text($"{side.ProgramARequest:F0} + {side.DatabaseARequest:F0}");

    private static string Verdict(bool isMet) => isMet ? "met" : "MISSED";

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
