using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>What is measured, and for how long.</summary>
/// <param name="Queries">The queries.</param>
/// <param name="Connections">The numbers of connections, one run each.</param>
/// <param name="WarmUp">How long each side is asked before, for each query.</param>
/// <param name="Time">How long each side is asked for each query.</param>
/// <param name="Slices">Into how many slices the time is cut, the two sides by turns.</param>
internal sealed record ComparisonPlan(
    IReadOnlyList<WorkloadQuery> Queries, IReadOnlyList<int> Connections, TimeSpan WarmUp, TimeSpan Time, int Slices);
