namespace CreditsGraph.Domain;

/// <summary>Another title of a film, as a source gives it.</summary>
public sealed class AlternativeTitle
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>The key of the film.</summary>
    public long FilmId { get; init; }

    /// <summary>The key of the document that the title was read from.</summary>
    public long SourceId { get; init; }

    /// <summary>The title.</summary>
    public string Title { get; init; } = "";

    /// <summary>Whether the source says that this is the title in the film's own language.</summary>
    public bool IsOriginal { get; init; }
}
