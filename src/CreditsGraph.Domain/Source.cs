namespace CreditsGraph.Domain;

/// <summary>A document that the data was read from.</summary>
public sealed class Source
{
    /// <summary>The key.</summary>
    public long Id { get; init; }

    /// <summary>What the document is found again by: its hash, or the name of the catalogue it is.</summary>
    public string Key { get; init; } = "";

    /// <summary>The document's name: the file's, without its folders.</summary>
    public string Name { get; init; } = "";

    /// <summary>The document's media type, such as text/plain.</summary>
    public string MediaType { get; init; } = "";

    /// <summary>The SHA-256 of the document's bytes, in lower-case hexadecimal.</summary>
    public string Sha256 { get; init; } = "";

    /// <summary>The document's text; null: a catalogue file, or a page of more than 10 MB.</summary>
    public string? Text { get; init; }

    /// <summary>
    /// The sum of the hashes of all facts that were read from it, 64 hexadecimal digits; null: an earlier version of the
    /// program read it.
    /// </summary>
    public string? FactSum { get; init; }

    /// <summary>When the document was imported.</summary>
    public DateTimeOffset ImportedAt { get; init; }

    /// <summary>The films that were read from it.</summary>
    public List<Film> Films { get; init; } = [];

    /// <summary>What the reader did not understand or is not sure of, in the document's order.</summary>
    public List<SourceIssue> Issues { get; init; } = [];
}
