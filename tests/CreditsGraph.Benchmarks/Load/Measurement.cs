namespace CreditsGraph.Benchmarks.Load;

/// <summary>What one side did in one or more slices of time.</summary>
/// <param name="Seconds">How long it took.</param>
/// <param name="Latencies">How long each request took, in milliseconds.</param>
/// <param name="ProgramSeconds">The processor time of the side's process.</param>
/// <param name="DatabaseSeconds">The processor time of the database for it.</param>
internal sealed record Measurement(double Seconds, IReadOnlyList<double> Latencies, double ProgramSeconds, double DatabaseSeconds)
{
    public double RequestsASecond => Latencies.Count / Seconds;

    /// <summary>Processor time a request, in microseconds.</summary>
    public double CpuARequest => ProgramARequest + DatabaseARequest;

    public double ProgramARequest => ProgramSeconds * 1e6 / Latencies.Count;

    public double DatabaseARequest => DatabaseSeconds * 1e6 / Latencies.Count;

    public static Measurement Sum(IReadOnlyCollection<Measurement> slices) => new(
        slices.Sum(slice => slice.Seconds),
        [.. slices.SelectMany(slice => slice.Latencies).Order()],
        slices.Sum(slice => slice.ProgramSeconds),
        slices.Sum(slice => slice.DatabaseSeconds));

    /// <summary>The time within which so much of a sum's requests were answered, in milliseconds.</summary>
    public double Percentile(double share) => Latencies[(int)Math.Min(Latencies.Count - 1, Latencies.Count * share)];
}
