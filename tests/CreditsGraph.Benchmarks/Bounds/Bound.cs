namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>A target and what was measured against it.</summary>
/// <param name="Target">What is to be reached.</param>
/// <param name="Measured">What was.</param>
/// <param name="IsMet">Whether that is enough.</param>
internal sealed record Bound(string Target, string Measured, bool IsMet)
{
    /// <summary>A row of a table.</summary>
    public override string ToString() => $"| {Target} | {Measured} | {(IsMet ? "met" : "MISSED")} |";
}
