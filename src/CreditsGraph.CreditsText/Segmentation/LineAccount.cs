using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Accounts for every line by what its rows were taken for.</summary>
internal static class LineAccount
{
    private static readonly LineKind[] Precedence = [LineKind.Issue, LineKind.Fact, LineKind.Prose, LineKind.Noise];

    /// <summary>One reading a line. Linear time.</summary>
    public static List<LineReading> Of(Draft draft)
    {
        var readings = draft.Lines.Select(line => ToReading(line, LineKind.Blank, null)).ToList();
        foreach (var row in draft.Rows)
        {
            var index = row.Body.Line.Number - 1;
            if (row.Kind is { } kind && Outranks(kind, readings[index].Kind))
                readings[index] = ToReading(row.Body.Line, kind, row.Reason);
        }
        return readings;
    }

    private static bool Outranks(LineKind kind, LineKind other) =>
        other == LineKind.Blank || Array.IndexOf(Precedence, kind) < Array.IndexOf(Precedence, other);

    private static LineReading ToReading(PageLine line, LineKind kind, string? reason) =>
        new(line.Number, kind, reason, line.Start, line.FullLength, line.Text);
}
