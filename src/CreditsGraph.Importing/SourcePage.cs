using CreditsGraph.CreditsText;

namespace CreditsGraph.Importing;

/// <summary>A document and what was read from it, ready for the store.</summary>
/// <param name="Name">The document's name: the file's, without its folders.</param>
/// <param name="MediaType">The document's media type.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal; the document's key.</param>
/// <param name="Text">Its text.</param>
/// <param name="Reading">What it says.</param>
public sealed record SourcePage(string Name, string MediaType, string Sha256, string Text, CreditsReading Reading);
