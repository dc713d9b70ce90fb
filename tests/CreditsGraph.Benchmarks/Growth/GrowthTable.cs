using CreditsGraph.Benchmarks.Comparison;
using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Growth;

/// <summary>One size of the workload with a server over it.</summary>
/// <param name="Size">The size.</param>
/// <param name="Stage">What the server runs on.</param>
/// <param name="Server">The server.</param>
/// <param name="Calls">The questions of each query.</param>
internal sealed record GrowthTable(WorkloadSize Size, Stage Stage, Side Server, IReadOnlyDictionary<WorkloadQuery, IReadOnlyList<Call>> Calls);
