namespace CreditsGraph.Analysis.Algorithms;

/// <summary>A hop of a path: two people who share a film.</summary>
/// <param name="From">The key of the person before.</param>
/// <param name="Film">The key of the film.</param>
/// <param name="To">The key of the person after.</param>
public readonly record struct PathStep(long From, long Film, long To);
