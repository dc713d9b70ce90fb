using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: a library's statement of responsibility: "Lantern hours [videorecording] / producer, Edwin Moss ; director,
/// Josephine Arkell", and its note of credits, "Photography, Simon Frayne ; music, Bo Tran".
/// </summary>
internal static class Responsibility
{
    private const int LongestRow = 1000;
    private const int Enough = 2;

    public static void Run(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.IsFree && row.Text.Length < LongestRow && row.Body.Chars.Contains(';')))
        {
            var body = row.Labelled is { IsEmpty: false } line && RoleReader.Known(line.Label) is null ? line.Value : row.Body;
            var slash = body.Text.IndexOf(" / ", StringComparison.Ordinal);
            var lines = Lines(row, slash < 0 ? body : body.From(slash + 3));
            if (lines.Count < Enough)
                continue;
            draft.CreditLines.AddRange(lines);
            if (slash > 1)
                draft.LabelledTitle ??= TitleText.Of(body.To(slash).Text);
            row.ClaimCredits();
        }
    }

    private static List<CreditLine> Lines(Row row, Slice body)
    {
        var lines = new List<CreditLine>();
        var from = 0;
        for (var i = 0; i <= body.Length; i++)
        {
            if (i < body.Length && body.Chars[i] != ';')
                continue;
            if (LineOf(row, body.Sub(from, i - from).Trim(" .")) is { } line)
                lines.Add(line);
            from = i + 1;
        }
        return lines;
    }

    private static CreditLine? LineOf(Row row, Slice piece)
    {
        if (CommaRunRule.Items(piece) is not [var role, _, ..] items || RoleReader.Known(role) is not { } roles)
            return null;
        var names = piece.From(items[1].Start - piece.Start);
        return NamesValue.IsListOfNames(names)
            ? new CreditLine { Roles = roles, Names = names, Row = row, Layout = Layout.Colon, Confidence = 0.9 } : null;
    }
}
