using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: reviews without marks under a heading of the press: sentences, and over or under them rows that say whose they
/// are, when they were written and what score they gave.
/// </summary>
internal static partial class PressRows
{
    private const int LongestHead = 80;
    private const int MostHeads = 5;
    private const int TopRows = 8;
    private const int LongestQuote = 700;
    private const int FewestWords = 4;

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (!Opens(draft, i))
                continue;
            var rows = new List<Row>();
            for (i++; i < draft.Rows.Count && !draft.Rows[i].IsHeading && draft.Rows[i].Section is Section.Press or Section.None; i++)
            {
                if (draft.Rows[i].IsFree && IsMeta(draft.Rows[i].Text))
                    draft.Rows[i].Claim(LineKind.Noise, "when a review was written, and links");
                else if (draft.Rows[i].IsFree)
                    rows.Add(draft.Rows[i]);
            }
            i--;
            Read(draft, rows);
        }
    }

    // A heading of the press, or a page whose name says that it holds reviews: "Paper Boats Reviews".
    private static bool Opens(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.IsHeading)
            return row.Section == Section.Press;
        return index < TopRows && row.IsFree && row.Text.Length < LongestHead && WordForms.Split(row.Text) is { Length: > 1 } words
            && (Vocabulary.PressSections.Has(words[^1]) || Vocabulary.PressSections.Has(words[0]));
    }

    // Where the first row names somebody, all reviews begin with their names.
    private static void Read(Draft draft, List<Row> rows)
    {
        if (rows.Count < 2 || !rows.TrueForAll(row => IsSentence(row) || IsHead(row)))
            return;
        var headsFirst = !IsSentence(rows[0]);
        for (var i = 0; i < rows.Count;)
        {
            var middle = EndOf(rows, i, !headsFirst);
            var end = EndOf(rows, middle, headsFirst);
            var (heads, quote) = headsFirst ? (rows[i..middle], rows[middle..end]) : (rows[middle..end], rows[i..middle]);
            Take(draft, heads, quote);
            i = end;
        }
    }

    private static int EndOf(List<Row> rows, int from, bool sentences)
    {
        var end = from;
        while (end < rows.Count && IsSentence(rows[end]) == sentences && Goes(rows, from, end))
            end++;
        return end;
    }

    // The sentences of one quote stand in one block.
    private static bool Goes(List<Row> rows, int from, int i) => i == from || rows[i].Block == rows[i - 1].Block || !IsSentence(rows[i]);

    private static void Take(Draft draft, List<Row> heads, List<Row> quote)
    {
        var named = heads.FindAll(row => !Ratings.IsAlone(row.Text));
        if (quote.Count == 0 || named.Count is 0 or > MostHeads)
            return;
        var by = Attribution.Read(string.Join(", ", named.Select(row => WithoutBy(row.Text))));
        if (by is { Publication: null, Author: null })
            return;
        var rating = by.Rating ?? heads.Find(row => Ratings.IsAlone(row.Text))?.Text;
        draft.Reviews.Add(new ReviewReading(string.Join(' ', quote.Select(row => row.Text)), by.Publication, by.Author, rating,
            by.Url, quote[0].Body.Span));
        heads.ForEach(row => row.ClaimSource());
        quote.ForEach(row => row.ClaimReview());
    }

    // "January 5, 2020 | Rating: 3/4 | Full Review…", "All Critics (24)   Fresh (20)"
    private static bool IsMeta(string text) =>
        text.Length < 100 && Piece().Split(text) is { Length: > 1 } pieces && Array.TrueForAll(pieces, piece =>
            Attribution.IsDate(piece) || Vocabulary.Editorial.Has(piece.TrimEnd('…', '.')) || Count().IsMatch(piece)
                || (Ratings.In(piece, out var rest) is not null && rest.Trim().Length == 0));

    [GeneratedRegex(@"\s*\|\s*|\s{3,}")]
    private static partial Regex Piece();

    [GeneratedRegex(@"\([0-9]+\)$|^(?:rating|score|grade|note)\s?:", RegexOptions.IgnoreCase)]
    private static partial Regex Count();

    private static string WithoutBy(string text)
    {
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Vocabulary.By.Has(text[..blank]) ? text[(blank + 1)..] : text;
    }

    private static bool IsHead(Row row) =>
        row.Text.Length <= LongestHead && row.Labelled is not { Layout: Lines.Layout.Colon } && row.Roles is null
            && (Attribution.IsDate(row.Text) || Ratings.IsAlone(row.Text) || WordForms.StartsUpper(row.Text) || char.IsDigit(row.Text[0])
                || WordForms.IsEastAsian(row.Text));

    // Japanese sentences have no blanks between their words.
    private static bool IsSentence(Row row) =>
        row.Text.Length is > 15 and < LongestQuote && (row.Text[^1] is '。' or '！' or '？'
            || (row.Text[^1] is '.' or '!' or '?' or '…' && WordForms.Split(row.Text).Length >= FewestWords));
}
