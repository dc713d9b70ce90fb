namespace CreditsGraph.CreditsText;

/// <summary>A further film of a page.</summary>
/// <param name="Film">What the page states of it.</param>
/// <param name="Credits">Its credits.</param>
/// <param name="Reviews">Its reviews.</param>
public sealed record OtherFilmReading(
    FilmReading Film,
    IReadOnlyList<CreditReading> Credits,
    IReadOnlyList<ReviewReading> Reviews);
