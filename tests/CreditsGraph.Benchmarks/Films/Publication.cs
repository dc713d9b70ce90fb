namespace CreditsGraph.Benchmarks.Films;

/// <summary>Where a review stood.</summary>
public sealed record Publication(string Name);
