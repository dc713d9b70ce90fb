namespace CreditsGraph.Analysis.Algorithms;

/// <summary>People who made films together again and again, each in a role of their own.</summary>
/// <param name="People">The keys of the people, in the order of the roles asked for.</param>
/// <param name="Films">The keys of the films, ascending.</param>
/// <param name="FirstYear">The year of the first; null: none of them has a year.</param>
/// <param name="LastYear">The year of the last; null: none of them has a year.</param>
public sealed record Team(IReadOnlyList<long> People, IReadOnlyList<long> Films, int? FirstYear, int? LastYear);
