namespace CreditsGraph.Domain;

/// <summary>A company, institution or other body that a film credits or that credited people belong to.</summary>
public sealed class Organization : Contributor
{
    /// <summary>The credits that name this organization as the contributor's affiliation.</summary>
    public List<Credit> AffiliatedCredits { get; init; } = [];
}
