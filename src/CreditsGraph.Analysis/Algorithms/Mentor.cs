namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Somebody under whom another learned a role.</summary>
/// <param name="Person">The key of who held the role.</param>
/// <param name="Films">The keys of the films on which the other assisted, ascending.</param>
public sealed record Mentor(long Person, IReadOnlyList<long> Films);
