namespace CreditsGraph.Api.Identity;

/// <summary>Why records are taken to be of one person.</summary>
internal enum IdentityRule
{
    /// <summary>One catalogue has one id for them.</summary>
    ExternalId,

    /// <summary>They have one full name, accents and case aside, and no catalogue has two ids for it.</summary>
    FullName,

    /// <summary>They have one name on one film.</summary>
    SameFilm,
}
