namespace CreditsGraph.CreditsText;

/// <summary>What a credits page says.</summary>
/// <param name="Film">The page's main film.</param>
/// <param name="Credits">One credit for each pair of role and contributor, in the page's order.</param>
/// <param name="Reviews">Quotes about the film, in the page's order.</param>
/// <param name="Issues">What the reader did not understand or is not sure of.</param>
/// <param name="Others">Further films of the same page.</param>
/// <param name="Lines">Every line of the page and what it was taken for.</param>
public sealed record CreditsReading(
    FilmReading Film,
    IReadOnlyList<CreditReading> Credits,
    IReadOnlyList<ReviewReading> Reviews,
    IReadOnlyList<ReadingIssue> Issues,
    IReadOnlyList<OtherFilmReading> Others,
    IReadOnlyList<LineReading> Lines);
