namespace CreditsGraph.Domain;

/// <summary>What somebody says of a film, quoted.</summary>
public sealed class Review
{
    /// <summary>The global id; opaque, and the same as long as the database lives.</summary>
    public long Id { get; init; }

    /// <summary>The key of <see cref="Film"/>.</summary>
    public long FilmId { get; init; }

    /// <summary>The key of <see cref="Publication"/>; null for none.</summary>
    public long? PublicationId { get; init; }

    /// <summary>The film.</summary>
    public Film Film { get; init; } = null!; // Every review has a film: its key is required.

    /// <summary>The order within the film, from 1.</summary>
    public int Position { get; init; }

    /// <summary>The quoted words, without their marks.</summary>
    public string Quote { get; init; } = "";

    /// <summary>Where they stood; null: the source names no publication.</summary>
    public Publication? Publication { get; init; }

    /// <summary>Who wrote them; null: the source names nobody.</summary>
    public string? Author { get; init; }

    /// <summary>The score or stars as the source has them; null: the source gives none.</summary>
    public string? Rating { get; init; }

    /// <summary>Where the review can be read; null: the source does not say.</summary>
    public string? Url { get; init; }

    /// <summary>The day of the review; null: the source does not say.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The key of the document the review was read from.</summary>
    public long SourceId { get; init; }

    /// <summary>The line of the quote in the document, from 1.</summary>
    public int Line { get; init; }

    /// <summary>The column of the quote, from 1, in UTF-16 code units.</summary>
    public int Column { get; init; }

    /// <summary>The length of the quote on its line, in UTF-16 code units.</summary>
    public int Length { get; init; }
}
