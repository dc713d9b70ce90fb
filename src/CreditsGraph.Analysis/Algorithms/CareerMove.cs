namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Somebody who held one role and, in a later year, another for the first time.</summary>
/// <param name="Person">The key of the person.</param>
/// <param name="FromYear">The year of the first film in the one role.</param>
/// <param name="ToYear">The year of the first film in the other.</param>
/// <param name="LearnedUnder">
/// Who held the other role on films on which the person held the one, before the person's own first such film: those of
/// most films first, then by key.
/// </param>
public sealed record CareerMove(long Person, int FromYear, int ToYear, IReadOnlyList<Mentor> LearnedUnder);
