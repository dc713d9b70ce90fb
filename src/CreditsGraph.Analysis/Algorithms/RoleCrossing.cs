namespace CreditsGraph.Analysis.Algorithms;

/// <summary>How two roles cross in people.</summary>
/// <param name="First">The place of the one role in the question.</param>
/// <param name="Second">The place of the other; the same as the first for a role by itself.</param>
/// <param name="People">How many people hold both.</param>
/// <param name="Films">On how many films they do: hold both on it, or, where any films will do, hold one of the two on it.</param>
public readonly record struct RoleCrossing(int First, int Second, int People, int Films);
