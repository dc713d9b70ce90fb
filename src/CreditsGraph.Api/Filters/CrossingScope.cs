namespace CreditsGraph.Api.Filters;

/// <summary>Whether roles must meet on one film.</summary>
internal enum CrossingScope
{
    /// <summary>On one and the same film.</summary>
    SameFilm,

    /// <summary>On any films, each role perhaps on another.</summary>
    AnyFilm,
}
