namespace CreditsGraph.CreditsText;

/// <summary>Something on the page that the reader did not understand or is not sure of.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Code">What sort of doubt, of <see cref="IssueCodes"/>.</param>
/// <param name="Text">The words in doubt.</param>
/// <param name="Reason">What is doubtful, in a sentence.</param>
/// <param name="Suggestion">What would settle it; null for none.</param>
public sealed record ReadingIssue(TextSpan Span, string Code, string Text, string Reason, string? Suggestion);
