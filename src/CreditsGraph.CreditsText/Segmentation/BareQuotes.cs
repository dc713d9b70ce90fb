using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: quotes without marks: "A masterclass in dread. – Horror Magazine" row after row or under a heading of the
/// press.
/// </summary>
internal static partial class BareQuotes
{
    private const int Enough = 2;
    private const int LongestRow = 600;

    public static void Run(Draft draft)
    {
        var found = draft.Rows.Where(row => row.IsFree && row.Text.Length < LongestRow && row.Text.AsSpan().ContainsAny("–—―-")
                && row.Text.AsSpan().ContainsAny(".!?…"))
            .Select(row => (Row: row, Match: Quote().Match(row.Text)))
            .Where(pair => pair.Match.Success && IsReview(pair.Match)).ToList();
        if (found.Count < Enough && !draft.Rows.Exists(IsPress))
            return;
        foreach (var (row, match) in found)
            Take(draft, row, match);
    }

    private static bool IsPress(Row row) => row.Text.Length < 50 && Vocabulary.PressSections.Has(row.Text);

    private static bool IsReview(Match match)
    {
        var who = match.Groups["who"].Value;
        var words = WordForms.Split(who);
        return words.Length is > 0 and < 9 && WordForms.StartsUpper(words[0])
            && words.Count(WordForms.StartsLower) * 2 < words.Length
            && WordForms.Split(match.Groups["quote"].Value).Length > 2;
    }

    private static void Take(Draft draft, Row row, Match match)
    {
        var by = Attribution.Read(match.Groups["who"].Value);
        var rating = by.Rating ?? Ratings.AtHead(match.Groups["quote"].Value, out _);
        Ratings.AtHead(match.Groups["quote"].Value, out var words);
        draft.Reviews.Add(new ReviewReading(words, by.Publication, by.Author, rating, by.Url,
            row.Body.To(match.Groups["quote"].Length).Span));
        row.ClaimReview();
    }

    [GeneratedRegex(@"^(?<quote>[\p{Lu}★☆*][^:“”""«»]{8,400}?[.!?…])\s*[–—―-]\s+(?<who>\p{Lu}[^.!?:“”""]{2,80})$")]
    private static partial Regex Quote();
}
