using System.Buffers;
using System.Text.RegularExpressions;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Scores and stars.</summary>
internal static partial class Ratings
{
    // One of these is in every score with more than a figure: most rows have none.
    private static readonly SearchValues<string> Signs = SearchValues.Create(
        ["★", "☆", "⭐", "✩", "✭", "½", "*", "/", "out of", "von", "sur", "stars", "sterne", "étoiles", "grade:"], StringComparison.OrdinalIgnoreCase);

    /// <summary>The score in the text, null for none; <paramref name="rest"/> is the text without it.</summary>
    public static string? In(string text, out string rest)
    {
        var match = text.AsSpan().ContainsAny(Signs) ? Score().Match(text) : Match.Empty;
        rest = match.Success ? text.Remove(match.Index, match.Length) : text;
        return match.Success ? match.Value.Trim(' ', '(', ')', ',', '[', ']') : null;
    }

    /// <summary>The stars at the head of a quote, null for none; <paramref name="rest"/> is the quote without them.</summary>
    public static string? AtHead(string quote, out string rest)
    {
        var match = Head().Match(quote);
        rest = match.Success ? quote[match.Length..] : quote;
        return match.Success ? match.Groups["stars"].Value : null;
    }

    /// <summary>Whether the text is a score and nothing else: "75", "★★★★☆", "3.5/4", "B+".</summary>
    public static bool IsAlone(string text) => Alone().IsMatch(text);

    [GeneratedRegex(@"[(\[,]?\s*(?:[★☆⭐✩✭½*]{2,}½?|[★⭐]½?|[0-9]{1,3}(?:[.,][0-9])?\s*/\s*(?:4|5|6|10|100)\b(?:\s*(?:stars|sterne|étoiles))?|[0-9](?:[.,½][0-9]?)?\s*(?:out of|von|sur)\s*(?:4|5|10)(?:\s*(?:stars|sternen|étoiles))?|[0-9](?:[.½][0-9]?)?\s*(?:stars|sterne|étoiles)|\bGrade:\s*[A-F][+-]?)\s*[)\]]?", RegexOptions.IgnoreCase)]
    private static partial Regex Score();

    [GeneratedRegex(@"^(?<stars>[★☆⭐✩✭*]{2,}½?)\s*[–—-]?\s*(?=\S)")]
    private static partial Regex Head();

    [GeneratedRegex(@"^(?:100|[0-9]{1,2})%?$|^[★☆⭐✩✭½*]{1,10}½?$|^[0-9]{1,3}(?:[.,][0-9])?\s*/\s*(?:4|5|6|10|100)$|^[A-F][+-−]?$")]
    private static partial Regex Alone();
}
