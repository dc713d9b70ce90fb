using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Roles and the list of names that a page gives for them.</summary>
internal sealed record CreditLine
{
    public required IReadOnlyList<RolePart> Roles { get; init; }

    /// <summary>The names, a list in one row.</summary>
    public required Slice Names { get; init; }

    public required Row Row { get; init; }

    public required Layout Layout { get; init; }

    /// <summary>The characters that the layout gives to the names.</summary>
    public IReadOnlyList<string> Characters { get; init; } = [];

    /// <summary>The organization whose heading the line stands under.</summary>
    public string? Affiliation { get; init; }

    public CreditStatus Status { get; init; }

    public double Confidence { get; init; } = 1;
}
