using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// The film that a page's sentences are about, where its head names something else: "Shot over three winters, The Eel Warden
/// (1983) was directed by Morwenna Tice".
/// </summary>
internal static partial class ProseTitle
{
    private const int LongestRow = 4000;
    private const int MostWords = 8;
    private const int MostGap = 5;

    /// <summary>
    /// The title and year that stand before the wording of the page's director; null where no sentence says it so. Linear time.
    /// </summary>
    public static (string Title, int Year)? In(Draft draft)
    {
        if (draft.Credits.Find(credit => credit.RoleSlug == "director") is not { } director)
            return null;
        var row = draft.Rows.Find(row => row.Body.Line.Number == director.Span.Line && row.Kind == LineKind.Prose);
        if (row is null || row.Text.Length > LongestRow)
            return null;
        var end = director.Span.Column - 1 - row.Body.Start;
        foreach (Match match in Year().Matches(row.Text))
        {
            if (match.Index >= end || WordForms.Count(row.Text.AsSpan(match.Index + match.Length)[..Math.Max(0, end - match.Index - match.Length)]) > MostGap)
                continue;
            if (TitleBefore(row.Text[..match.Index]) is { } title)
                return (title, FactPieces.FirstYear(match.Value)!.Value);
        }
        return null;
    }

    // The words in capitals that end here, small words between them included.
    private static string? TitleBefore(string text)
    {
        var words = WordForms.Split(text);
        var from = words.Length;
        for (var i = words.Length - 1; i >= 0 && i >= words.Length - MostWords && words[i][^1] is not (',' or '.' or ';' or ':'); i--)
        {
            if (WordForms.StartsUpper(words[i]) || char.IsDigit(words[i][0]))
                from = i;
            else if (!IsSmall(words[i]))
                break;
        }
        return from < words.Length ? TitleText.Of(string.Join(' ', words[from..])) : null;
    }

    private static bool IsSmall(string word) => word.Length < 4 || Vocabulary.Particles.Has(word);

    [GeneratedRegex(@"\((?:[^()]{2,30},\s)?(?:18[89]|19[0-9]|20[0-9])[0-9]\)")]
    private static partial Regex Year();
}
