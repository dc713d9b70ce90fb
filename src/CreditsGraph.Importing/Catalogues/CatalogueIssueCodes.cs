namespace CreditsGraph.Importing.Catalogues;

/// <summary>The sorts of doubt about catalogue files.</summary>
public static class CatalogueIssueCodes
{
    /// <summary>A row that could not be read and is left out.</summary>
    public const string BrokenRow = "BROKEN_ROW";

    /// <summary>An id that leads nowhere: what it stands in is left out.</summary>
    public const string UnknownId = "UNKNOWN_ID";

    /// <summary>A film that the file gave before.</summary>
    public const string RepeatedFilm = "REPEATED_FILM";

    /// <summary>A film of which the file gives no title.</summary>
    public const string MissingTitle = "MISSING_TITLE";

    /// <summary>A title, name or role too long to be one, which is listed by its beginning.</summary>
    public const string LongName = "LONG_NAME";
}
