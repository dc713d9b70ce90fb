using System.Buffers;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Several credits in one row parted by bars, dots or wide blanks: <c>dir. X | prod. Y | ed. Z</c>.</summary>
internal static class RowPieces
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("|•·;\u3000\t");
    private const int Enough = 2;

    /// <summary>
    /// The row's credits, and its pieces that are facts of the film; null where fewer than two of its pieces are credits.
    /// Linear time.
    /// </summary>
    public static (List<CreditLine> Lines, List<string> Facts)? Read(Row row)
    {
        if (!row.Body.Chars.ContainsAny(Marks) && !row.Body.Chars.ContainsAny('/', '／'))
            return null;
        var facts = new List<string>();
        var lines = new List<CreditLine>();
        var from = 0;
        for (var i = 0; i <= row.Body.Length; i++)
        {
            if (i < row.Body.Length && !IsMark(row.Body.Chars, i))
                continue;
            var piece = row.Body.Sub(from, i - from).Trim();
            if (i > from && LineOf(row, piece) is { } line)
                lines.Add(line);
            else if (Facts.IsWeighty(piece.Text))
                facts.Add(piece.Text);
            from = i + 1;
        }
        return lines.Count >= Enough || IsOfFilm(row, lines, facts) ? (lines, facts) : null;
    }

    // "The Tide | dir. Ann Lee | UK 2014 | 12 min": one credit among the facts of its film.
    private static bool IsOfFilm(Row row, List<CreditLine> lines, List<string> facts)
    {
        if (lines.Count == 0 || facts.Count < Enough)
            return false;
        row.LeadTitle = Lead(row, lines[0]) ?? row.LeadTitle;
        return true;
    }

    // "監督 山田太郎/脚本 田中花子"
    private static bool IsMark(ReadOnlySpan<char> text, int i) => Marks.Contains(text[i])
        || (text[i] is '/' or '／' && i > 0 && i + 1 < text.Length && WordForms.IsEastAsianLetter(text[i - 1]) && WordForms.IsEastAsianLetter(text[i + 1]));

    private static string? Lead(Row row, CreditLine line)
    {
        var end = row.Body.Chars.IndexOfAny(Marks);
        return end > 1 && row.Body.Start + end < line.Roles[0].Slice.Start && !Facts.IsFact(row.Body.To(end).Trim().Chars)
            ? row.Body.To(end).Trim().Text : null;
    }

    private static CreditLine? LineOf(Row row, Slice piece)
    {
        if (LabelledLine.Read(piece) is { IsEmpty: false } line && RoleReader.Known(line.Label) is { } roles
            && NamesValue.IsPlausible(line.Value))
            return new CreditLine
            {
                Roles = roles,
                Names = line.Value,
                Row = row,
                Layout = Layout.Colon,
                Confidence = 0.9
            };
        return UnmarkedRule.Read(row, piece) ?? AfterTitle(row, piece);
    }

    // "TIDEWRACK (2015) dir. Fern Castellane": the first piece begins with the film.
    private static CreditLine? AfterTitle(Row row, Slice piece)
    {
        var bracket = piece.Chars.LastIndexOf(')');
        return bracket > 0 && bracket + 2 < piece.Length ? UnmarkedRule.Read(row, piece.From(bracket + 1).Trim()) : null;
    }
}
