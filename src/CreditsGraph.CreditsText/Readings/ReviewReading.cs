namespace CreditsGraph.CreditsText;

/// <summary>What a publication or critic says of the film.</summary>
/// <param name="Quote">The quoted words without their marks.</param>
/// <param name="Publication">Where they stood; null where the page gives none.</param>
/// <param name="Author">Who wrote them; null where the page gives none.</param>
/// <param name="Rating">The score or stars as the page has them; null for none.</param>
/// <param name="Url">Where they can be read; null for none.</param>
/// <param name="Span">Where the quote begins, and its length on that line.</param>
public sealed record ReviewReading(
    string Quote,
    string? Publication,
    string? Author,
    string? Rating,
    string? Url,
    TextSpan Span);
