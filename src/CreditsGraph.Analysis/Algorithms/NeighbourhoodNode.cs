namespace CreditsGraph.Analysis.Algorithms;

/// <summary>A person or film near another.</summary>
/// <param name="IsFilm">Whether it is a film.</param>
/// <param name="Key">Its key among films or people.</param>
/// <param name="Links">How many credits' links it is from the middle: from a person to a film is one.</param>
public readonly record struct NeighbourhoodNode(bool IsFilm, long Key, int Links);
