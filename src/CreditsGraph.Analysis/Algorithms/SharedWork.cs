namespace CreditsGraph.Analysis.Algorithms;

/// <summary>What two people did on the films that they share.</summary>
/// <param name="Films">The keys of the films, those without a year first, then by year, then by key.</param>
/// <param name="MyRoles">The keys of the roles of the one, each once.</param>
/// <param name="TheirRoles">The keys of the roles of the other, each once.</param>
public sealed record SharedWork(IReadOnlyList<long> Films, IReadOnlyList<long> MyRoles, IReadOnlyList<long> TheirRoles);
