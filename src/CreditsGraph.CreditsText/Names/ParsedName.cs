using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Names;

/// <summary>One contributor as a list of names gives it.</summary>
internal sealed record ParsedName
{
    public required string Name { get; init; }

    public required Slice Slice { get; init; }

    public ContributorKind Kind { get; init; }

    /// <summary>The family name where the way it was written shows it ("MORVANEL", "Sleeth, Lisa").</summary>
    public string? Family { get; init; }

    public bool IsJoint { get; init; }

    public string? Affiliation { get; init; }

    public string? Honorific { get; init; }

    public string? Nickname { get; init; }

    public IReadOnlyList<string> Characters { get; init; } = [];

    public CreditStatus Status { get; init; }

    public double Confidence { get; init; } = 1;

    /// <summary>The organization beside the name, to be listed too; null where it is nobody's own words.</summary>
    public string? Doubt { get; init; }
}
