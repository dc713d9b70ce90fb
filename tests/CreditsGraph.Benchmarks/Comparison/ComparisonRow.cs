using CreditsGraph.Benchmarks.Load;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>What both sides did with one query.</summary>
internal sealed record ComparisonRow(WorkloadQuery Query, Measurement Floor, Measurement Server)
{
    public double Rate => Server.RequestsASecond / Floor.RequestsASecond;

    public double Cpu => Server.CpuARequest / Floor.CpuARequest;
}
