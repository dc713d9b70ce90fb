namespace CreditsGraph.Benchmarks.Films;

/// <summary>What somebody did.</summary>
public sealed record Role(string Name);
