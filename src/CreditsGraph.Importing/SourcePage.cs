using CreditsGraph.CreditsText;
using CreditsGraph.Importing.SchemaOrg;

namespace CreditsGraph.Importing;

/// <summary>A page and what was read from it, ready for the store.</summary>
/// <param name="Name">The document's name: the file's, without its folders.</param>
/// <param name="MediaType">The document's media type.</param>
/// <param name="Sha256">The SHA-256 of its bytes, in lower-case hexadecimal.</param>
/// <param name="Text">Its text.</param>
/// <param name="Reading">What it says.</param>
public sealed record SourcePage(string Name, string MediaType, string Sha256, string Text, CreditsReading Reading)
{
    /// <summary>The longest page whose text is kept.</summary>
    public const int MaxKeptText = 10 * 1024 * 1024;

    /// <summary>What an HTML page tells machines of its films.</summary>
    internal IReadOnlyList<SourceRecord> Told { get; init; } = [];

    /// <summary>
    /// The page as every reader gives its documents. By its key it is found again when it has changed; without one a
    /// changed page is another page.
    /// </summary>
    public SourceDocument ToDocument(string? key = null) => new(
        key ?? Sha256, Name, MediaType, Sha256, Text.Length <= MaxKeptText ? Text : null, MoviePage.Join(Records(), Told).ToAsyncEnumerable());

    /// <summary>The page's doubts, its main film, when it tells of one, and its further films.</summary>
    private IEnumerable<SourceRecord> Records()
    {
        foreach (var issue in Reading.Issues)
            yield return new SourceRecord.Issue(issue);
        if (Reading.Film.Title is not null || Reading.Credits.Count > 0 || Reading.Reviews.Count > 0)
            yield return new SourceRecord.Film(Reading.Film, Reading.Credits, Reading.Reviews);
        foreach (var other in Reading.Others)
            yield return new SourceRecord.Film(other.Film, other.Credits, other.Reviews);
    }
}
