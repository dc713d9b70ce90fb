namespace CreditsGraph.Benchmarks.Films;

/// <summary>What was said of a film.</summary>
public sealed record Review(int? Stars, string Headline, Publication Publication);
