namespace CreditsGraph.Analysis.Export;

/// <summary>A credit as files have it.</summary>
internal readonly record struct ExportCredit(
    long Id,
    long Film,
    int? Year,
    long Contributor,
    ExportRole Role,
    int Position,
    string CreditedAs,
    string CreditedRole,
    string? Qualifier,
    IReadOnlyList<string> Characters);
