namespace CreditsGraph.Store;

/// <summary>That a film was read from a document.</summary>
public sealed class FilmSource
{
    /// <summary>The key of the film.</summary>
    public long FilmId { get; init; }

    /// <summary>The key of the document.</summary>
    public long SourceId { get; init; }
}
