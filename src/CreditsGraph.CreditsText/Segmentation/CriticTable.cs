using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: a table of critics without quotation marks: a score, a publication with its critic, a sentence.
/// </summary>
internal static class CriticTable
{
    private const int LeastReviews = 2;
    private const int LongestHead = 80;
    private const int MostSentences = 6;

    public static void Run(Draft draft)
    {
        var scores = new List<int>();
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (draft.Rows[i].IsFree && IsReview(draft, i))
                scores.Add(i);
            else if (draft.Rows[i].IsFree && IsStarred(draft, i))
                TakeStarred(draft, i);
        }
        if (scores.Count < LeastReviews)
            return;
        // What another review has taken meanwhile is no longer there for this one.
        foreach (var score in scores.Where(score => IsReview(draft, score)))
            Take(draft, score);
    }

    private static bool IsReview(Draft draft, int score) =>
        Ratings.IsAlone(draft.Rows[score].Text)
        && NextWords(draft, score) is { } head && IsHead(draft.Rows[head])
        && NextWords(draft, head) is { } quote && IsSentence(draft.Rows[quote].Text);

    // "The Courier ★★★★" over "Jo Maddison" over a sentence.
    private static bool IsStarred(Draft draft, int index) =>
        Ratings.In(draft.Rows[index].Text, out var name) is not null && IsPublication(name.Trim(' ', '–', '—', '-', '|'))
        && NextWords(draft, index) is { } critic && draft.Rows[critic].Block == draft.Rows[index].Block
        && (IsSentence(draft.Rows[critic].Text) || (NameShape.IsFullName(draft.Rows[critic].Text)
            && NextWords(draft, critic) is { } quote && draft.Rows[quote].Block == draft.Rows[index].Block
            && IsSentence(draft.Rows[quote].Text)));

    private static bool IsPublication(string name) =>
        WordForms.Split(name) is { Length: > 0 and < 6 } words && WordForms.StartsUpper(words[0])
            && !name.Contains(':') && NameShape.IsName(name.Trim());

    private static void TakeStarred(Draft draft, int index)
    {
        var rating = Ratings.In(draft.Rows[index].Text, out var publication);
        var critic = NextWords(draft, index)!.Value;
        var quote = IsSentence(draft.Rows[critic].Text) ? critic : NextWords(draft, critic)!.Value;
        draft.Reviews.Add(new ReviewReading(draft.Rows[quote].Text, publication.Trim(' ', '–', '—', '-', '|'),
            quote == critic ? null : draft.Rows[critic].Text, rating, null, draft.Rows[quote].Body.Span));
        draft.Rows[index].ClaimSource();
        draft.Rows[critic].ClaimSource();
        draft.Rows[quote].ClaimReview();
    }

    private static void Take(Draft draft, int score)
    {
        var head = NextWords(draft, score)!.Value;
        var quote = NextWords(draft, head)!.Value;
        var by = Attribution.Unmarked(draft.Rows[head].Text);
        var words = draft.Rows[quote].Text;
        draft.Rows[score].Claim(LineKind.Fact, "a score");
        draft.Rows[head].ClaimSource();
        draft.Rows[quote].ClaimReview();
        for (var next = quote + 1; next < draft.Rows.Count && next < quote + MostSentences; next++)
        {
            var row = draft.Rows[next];
            if (!row.IsFree || row.Block != draft.Rows[quote].Block || !IsSentence(row.Text))
                break;
            words += " " + row.Text;
            row.ClaimReview();
        }
        var author = by.Author ?? ByLineUnder(draft, draft.Rows.FindLastIndex(Math.Min(draft.Rows.Count, quote + MostSentences) - 1,
            Math.Min(MostSentences, Math.Min(draft.Rows.Count, quote + MostSentences) - quote), row => row.IsReview));
        draft.Reviews.Add(
            new ReviewReading(words, by.Publication, author, draft.Rows[score].Text, null, draft.Rows[quote]
                .Body.Span));
    }

    // "By Tim Halloran" under the quote.
    private static string? ByLineUnder(Draft draft, int quote)
    {
        if (quote < 0 || NextWords(draft, quote) is not { } next || draft.Rows[next].Text.IndexOf(' ') is not (> 0 and var blank)
            || !Vocabulary.By.Has(draft.Rows[next].Text[..blank]) || !NameShape.IsFullName(draft.Rows[next].Text[(blank + 1)..]))
            return null;
        draft.Rows[next].ClaimSource();
        return draft.Rows[next].Text[(blank + 1)..];
    }

    // Rows of mere bars part a flattened table.
    private static int? NextWords(Draft draft, int index)
    {
        for (var i = index + 1; i < draft.Rows.Count && i < index + 5; i++)
        {
            if (draft.Rows[i].Text.Any(char.IsLetterOrDigit))
                return draft.Rows[i].IsFree ? i : null;
        }
        return null;
    }

    private static bool IsHead(Row row) =>
        row.Text.Length <= LongestHead && WordForms.StartsUpper(WordForms.Split(row.Text)[0]) && !IsSentence(row.Text);

    private static bool IsSentence(string text) =>
        text.Length > 10 && text[^1] is '.' or '!' or '?' or '…' or '”' or '"' && WordForms.Split(text).Length > 2;
}
