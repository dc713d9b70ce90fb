namespace CreditsGraph.Domain;

/// <summary>The catalogues and registers whose ids are kept.</summary>
public enum ExternalIdScheme
{
    /// <summary>IMDb: tt… for films, nm… for people, co… for companies.</summary>
    Imdb,

    /// <summary>The Movie Database: numbers, one row of them for films and another for people.</summary>
    Tmdb,

    /// <summary>Wikidata: Q….</summary>
    Wikidata,

    /// <summary>The entertainment identifier registry: 10.5240/….</summary>
    Eidr,

    /// <summary>The international standard audiovisual number.</summary>
    Isan,

    /// <summary>The international standard name identifier.</summary>
    Isni,

    /// <summary>The virtual international authority file.</summary>
    Viaf,

    /// <summary>The address of a page about somebody or something.</summary>
    Url,
}
