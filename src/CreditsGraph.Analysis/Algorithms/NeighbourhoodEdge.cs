namespace CreditsGraph.Analysis.Algorithms;

/// <summary>That a person worked on a film.</summary>
/// <param name="Person">The key of the person.</param>
/// <param name="Film">The key of the film.</param>
/// <param name="Roles">The keys of the roles, ascending.</param>
public sealed record NeighbourhoodEdge(long Person, long Film, IReadOnlyList<long> Roles);
