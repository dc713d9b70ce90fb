namespace CreditsGraph.Domain;

/// <summary>What a film credits: somebody or something.</summary>
public enum ContributorKind
{
    /// <summary>A human being, under whatever name.</summary>
    Person,

    /// <summary>A company, school, institution or group credited under its own name.</summary>
    Organization,
}
