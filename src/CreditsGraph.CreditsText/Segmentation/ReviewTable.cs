using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: a table whose head names publication, critic, score and quote.</summary>
internal static class ReviewTable
{
    private const int LongestRow = 1000;

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (draft.Rows[i].IsFree && Head(draft.Rows[i].Text) is { } head)
                Take(draft, i, head);
        }
    }

    // What each column holds; null where the row is no such head.
    private static string?[]? Head(string text)
    {
        if (text.Length > LongestRow || !text.AsSpan().ContainsAny('|', '\t'))
            return null;
        var columns = Array.ConvertAll(Cells(text), Vocabulary.ReviewColumns.Meaning);
        return Array.IndexOf(columns, "quote") >= 0 && columns.Count(column => column is not null) > 1 ? columns : null;
    }

    private static void Take(Draft draft, int index, string?[] head)
    {
        draft.Rows[index].Claim(LineKind.Noise, "the head of a table");
        for (var i = index + 1; i < draft.Rows.Count && !draft.Rows[i].IsBlank; i++)
        {
            var cells = Cells(draft.Rows[i].Text);
            if (!draft.Rows[i].IsFree || cells.Length != head.Length || Cell(head, cells, "quote") is not { } quote
                || !quote.Any(char.IsLetter))
                continue;
            draft.Reviews.Add(new ReviewReading(quote.Trim('“', '”', '"', '«', '»', ' '), Cell(head, cells, "publication"),
                Cell(head, cells, "author"), Cell(head, cells, "rating"), null, draft.Rows[i].Body.Span));
            draft.Rows[i].ClaimReview();
        }
    }

    private static string? Cell(string?[] head, string[] cells, string column) =>
        Array.IndexOf(head, column) is >= 0 and var at && cells[at].Length > 0 ? cells[at] : null;

    private static string[] Cells(string text) => Array.ConvertAll(text.Trim('|', ' ').Split('|', '\t'), cell => cell.Trim(' ', '*', '_'));
}
