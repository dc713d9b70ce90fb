namespace CreditsGraph.Benchmarks.Films;

/// <summary>Somebody credited.</summary>
public sealed record Person(string Name);
