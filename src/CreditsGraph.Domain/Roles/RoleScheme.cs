namespace CreditsGraph.Domain;

/// <summary>A catalogue's own list of roles.</summary>
public enum RoleScheme
{
    /// <summary>The relator codes of the Library of Congress.</summary>
    MarcRelator,

    /// <summary>Properties of Wikidata.</summary>
    Wikidata,

    /// <summary>Categories of IMDb's principals.</summary>
    Imdb,

    /// <summary>Department and job of TMDB, as <c>Editing/Editor</c>.</summary>
    Tmdb,
}
