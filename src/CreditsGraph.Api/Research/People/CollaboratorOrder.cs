namespace CreditsGraph.Api.Research.People;

/// <summary>What collaborators are ordered by; those that compare equal follow their keys.</summary>
internal enum CollaboratorOrder
{
    /// <summary>Those of the most shared films first.</summary>
    MostFilms,

    /// <summary>Those met first first; those without a year come before.</summary>
    FirstMet,

    /// <summary>Those worked with last first; those without a year come after.</summary>
    LatestFilm,
}
