using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Bounds;

/// <summary>What is measured, how much of it and for how long.</summary>
/// <param name="Measures">The measures, by name.</param>
/// <param name="Requests">How many requests the server's memory is watched over.</param>
/// <param name="SqliteSize">The workload in SQLite's file.</param>
/// <param name="Time">How long each of two ways is asked.</param>
internal sealed record BoundsPlan(IReadOnlyList<string> Measures, int Requests, WorkloadSize SqliteSize, TimeSpan Time)
{
    public const string Import = "import";
    public const string Memory = "memory";
    public const string InMemory = "inmemory";
    public const string Sqlite = "sqlite";

    /// <summary>All measures, in order.</summary>
    public static IReadOnlyList<string> All { get; } = [Import, Memory, InMemory, Sqlite];

    /// <summary>Whether a workload in PostgreSQL is asked.</summary>
    public bool NeedsWorkload => Measures.Contains(Memory);
}
