namespace CreditsGraph.Benchmarks.Films;

/// <summary>A film with everything that is asked of it.</summary>
public sealed record Film(string Title, int? Year, double Minutes, bool IsShort, IReadOnlyList<Credit> Credits, IReadOnlyList<Review> Reviews);
