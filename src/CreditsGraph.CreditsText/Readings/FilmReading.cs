using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText;

/// <summary>What a page states of a film itself; null is what it does not state.</summary>
/// <param name="Title">The title in ordinary case.</param>
/// <param name="Year">The year of the film.</param>
/// <param name="RuntimeMinutes">The running time, seconds rounded to the nearer minute.</param>
/// <param name="Countries">Countries in English, in the page's order.</param>
/// <param name="Kind">The kind of film.</param>
/// <param name="Synopsis">The first paragraph that tells of the film.</param>
public sealed record FilmReading(
    string? Title,
    int? Year,
    int? RuntimeMinutes,
    IReadOnlyList<string> Countries,
    FilmKind? Kind,
    string? Synopsis);
