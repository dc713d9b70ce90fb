namespace CreditsGraph.Store;

/// <summary>That a film was read from a document, and how it is found again when the document changes.</summary>
public sealed class FilmSource
{
    /// <summary>The key of the film.</summary>
    public long FilmId { get; init; }

    /// <summary>The key of the document.</summary>
    public long SourceId { get; init; }

    /// <summary>What the document calls the film: its catalogue's id, its place or its folded title.</summary>
    public string FilmKey { get; init; } = "";

    /// <summary>A hash of all that the document says of the film, in hexadecimal: an equal one says that nothing changed.</summary>
    public string ReadingHash { get; init; } = "";
}
