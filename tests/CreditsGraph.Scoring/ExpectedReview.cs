namespace CreditsGraph.Scoring;

/// <summary>A review of a labelled page.</summary>
public sealed record ExpectedReview(string Quote, string? Publication, string? Author);
