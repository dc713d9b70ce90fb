namespace CreditsGraph.Benchmarks.Films;

/// <summary>A line of the credits.</summary>
public sealed record Credit(Person Person, Role Role);
