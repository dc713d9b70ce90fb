using CreditsGraph.Domain;

namespace CreditsGraph.Scoring;

/// <summary>The film of a labelled page.</summary>
public sealed record ExpectedFilm(string? Title, int? Year, int? Runtime, IReadOnlyList<string>? Countries,
    FilmKind? Kind);
