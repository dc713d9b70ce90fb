using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Accounts for every line by what its rows were taken for.</summary>
internal static class LineAccount
{
    private static readonly LineKind[] Precedence = [LineKind.Issue, LineKind.Fact, LineKind.Prose, LineKind.Noise];

    /// <summary>One reading a line. Linear time.</summary>
    public static List<LineReading> Of(Draft draft)
    {
        var readings = new List<LineReading>(draft.Lines.Count);
        var next = 0;
        foreach (var line in draft.Lines)
        {
            var (kind, reason) = (LineKind.Blank, (string?)null);
            // The rows stand in the order of their lines.
            for (; next < draft.Rows.Count && draft.Rows[next].Body.Line == line; next++)
            {
                if (draft.Rows[next] is { Kind: { } found } row && Outranks(found, kind))
                    (kind, reason) = (found, row.Reason);
            }
            readings.Add(ToReading(line, kind, reason));
        }
        return readings;
    }

    private static bool Outranks(LineKind kind, LineKind other) =>
        other == LineKind.Blank || Array.IndexOf(Precedence, kind) < Array.IndexOf(Precedence, other);

    private static LineReading ToReading(PageLine line, LineKind kind, string? reason) =>
        new(line.Number, kind, reason, line.Start, line.FullLength, line.Text);
}
