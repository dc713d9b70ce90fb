namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Somebody who shares films with a person.</summary>
/// <param name="Person">The key of the collaborator.</param>
/// <param name="FilmCount">How many films they share.</param>
/// <param name="FirstYear">The year of the first; null: none of them has a year.</param>
/// <param name="LastYear">The year of the last; null: none of them has a year.</param>
public readonly record struct Collaborator(long Person, int FilmCount, int? FirstYear, int? LastYear);
