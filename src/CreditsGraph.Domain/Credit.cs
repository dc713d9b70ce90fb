namespace CreditsGraph.Domain;

/// <summary>One contributor in one role on one film, as a source gives it.</summary>
public sealed class Credit
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>The key of <see cref="Film"/>.</summary>
    public long FilmId { get; init; }

    /// <summary>The key of <see cref="Contributor"/>.</summary>
    public long ContributorId { get; init; }

    /// <summary>The key of <see cref="Role"/>.</summary>
    public long RoleId { get; init; }

    /// <summary>
    /// The key of the name, alone or with an id, by which the contributor was found; null for a name that means somebody
    /// else on each film.
    /// </summary>
    public long? IdentityId { get; init; }

    /// <summary>The key of <see cref="Affiliation"/>; null for none.</summary>
    public long? AffiliationId { get; init; }

    /// <summary>The film.</summary>
    public Film Film { get; init; } = null!; // Every credit has a film: its key is required.

    /// <summary>Who or what is credited.</summary>
    public Contributor Contributor { get; init; } = null!; // Every credit has a contributor: its key is required.

    /// <summary>The role: of the controlled vocabulary, or an uncontrolled one under OTHER.</summary>
    public Role Role { get; init; } = null!; // Every credit has a role: its key is required.

    /// <summary>The order within the film, from 1.</summary>
    public int Position { get; init; }

    /// <summary>The name exactly as the source has it; several people credited in one form all have that form.</summary>
    public string CreditedAs { get; init; } = "";

    /// <summary>The role wording exactly as the source has it.</summary>
    public string CreditedRole { get; init; } = "";

    /// <summary>The qualifier of the role wording, such as "Additional"; null for none.</summary>
    public string? Qualifier { get; init; }

    /// <summary>The organization that the source names beside the contributor; null for none.</summary>
    public Organization? Affiliation { get; init; }

    /// <summary>The parts that an actor plays, in the source's order.</summary>
    public List<string> Characters { get; init; } = [];

    /// <summary>Whether the film itself names the contributor.</summary>
    public CreditStatus Status { get; init; }

    /// <summary>How sure the reader is, from 0 to 1.</summary>
    public double Confidence { get; init; }

    /// <summary>The key of the document the credit was read from.</summary>
    public long SourceId { get; init; }

    /// <summary>The line of the credited name in the document, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column of the credited name, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>The length of the credited name, in UTF-16 code units.</summary>
    public int Length { get; init; }
}
