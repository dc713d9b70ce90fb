namespace CreditsGraph.Importing;

/// <summary>A document as a reader opens it: what it is, and its records as they are read.</summary>
/// <param name="Key">What the document is found again by; for a page the hash of its bytes.</param>
/// <param name="Name">Its name: the file's, without its folders.</param>
/// <param name="MediaType">Its media type.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Text">Its text, where that is to be kept; null for a catalogue file.</param>
/// <param name="Records">Its records, streamed: none is read before the one before it was taken.</param>
public sealed record SourceDocument(
    string Key, string Name, string MediaType, string Sha256, string? Text, IAsyncEnumerable<SourceRecord> Records);
