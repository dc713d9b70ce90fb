using CreditsGraph.Domain;

namespace CreditsGraph.Scoring;

/// <summary>A credit of a labelled page.</summary>
public sealed record ExpectedCredit(
    string Role,
    string Name,
    ContributorKind? Kind,
    string? Affiliation,
    string? Honorific,
    IReadOnlyList<string>? Characters);
