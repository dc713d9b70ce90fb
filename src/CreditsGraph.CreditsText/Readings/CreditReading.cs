using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText;

/// <summary>One contributor in one role, as a page gives them.</summary>
public sealed record CreditReading
{
    /// <summary>The order within the film, from 1.</summary>
    public required int Position { get; init; }

    /// <summary>The page's role word in the singular; of other languages the English role.</summary>
    public required string Role { get; init; }

    /// <summary>The vocabulary's slug, or the slug of the page's own word for a role outside it.</summary>
    public required string RoleSlug { get; init; }

    /// <summary>Whether <see cref="RoleSlug"/> is the vocabulary's.</summary>
    public required bool RoleIsControlled { get; init; }

    /// <summary>Where the role belongs.</summary>
    public required Department Department { get; init; }

    /// <summary>The role exactly as the page words it, without its separator: "Directed by".</summary>
    public required string CreditedRole { get; init; }

    /// <summary>The role wording's qualifier in English, "Additional"; null for none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The name in reading order and ordinary case, without honorific and post-nominals.</summary>
    public required string Name { get; init; }

    /// <summary>The name as an index lists it: "Sleeth, Lisa".</summary>
    public required string SortName { get; init; }

    /// <summary>The name exactly as the page has it, the text at <see cref="Span"/>.</summary>
    public required string CreditedAs { get; init; }

    /// <summary>
    /// Whether <see cref="CreditedAs"/> names several people in one form ("Karin &amp; Evi Millette") and so is
    /// nobody's
    /// other name.
    /// </summary>
    public bool IsJoint { get; init; }

    /// <summary>Somebody or something.</summary>
    public required ContributorKind Kind { get; init; }

    /// <summary>The organization that the page names beside a person; null for none.</summary>
    public string? Affiliation { get; init; }

    /// <summary>The title before the name, "Rev."; null for none.</summary>
    public string? Honorific { get; init; }

    /// <summary>The nickname within the name, "Ola"; null for none.</summary>
    public string? Nickname { get; init; }

    /// <summary>The parts that an actor plays.</summary>
    public IReadOnlyList<string> Characters { get; init; } = [];

    /// <summary>Whether the film names the contributor.</summary>
    public CreditStatus Status { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public required double Confidence { get; init; }

    /// <summary>Where the credited name stands.</summary>
    public required TextSpan Span { get; init; }
}
