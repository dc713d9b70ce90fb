using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: rows whose value stands in the column of the rows beside them, though the label leaves no room for a wide gap:
/// <c>L'ingénieur / le notaire  Ann Lee</c> under <c>Le préfet                 Bo Tran</c>.
/// </summary>
internal static class AlignedColumns
{
    private const int Enough = 2;

    public static void Run(Draft draft)
    {
        var columns = new Dictionary<int, int>();
        var from = 0;
        for (var i = 0; i <= draft.Rows.Count; i++)
        {
            if (i < draft.Rows.Count && !draft.Rows[i].IsBlank)
            {
                if (ColumnOf(draft.Rows[i]) is { } column)
                    columns[column] = columns.GetValueOrDefault(column) + 1;
                continue;
            }
            Align(draft.Rows, from, i, columns);
            columns.Clear();
            from = i + 1;
        }
    }

    private static int? ColumnOf(Row row) =>
        row.IsFree && row.Labelled is { Layout: Layout.Leader } line && !line.Value.IsEmpty && !row.Text.Contains('\t')
            ? line.Value.Start : null;

    private static void Align(List<Row> rows, int from, int to, Dictionary<int, int> columns)
    {
        var open = rows.GetRange(from, to - from).FindAll(row => row.IsFree && row.Labelled is null);
        // Two blanks in each row of a list are a gap: "Ann Lee  Ruth" over "Bo Tran  Paul".
        var gaps = open.Count(row => Gap(row) > 0);
        var isList = gaps >= Enough
            && (gaps == to - from || (gaps == to - from - 1 && open[0].Index == from && Gap(open[0]) < 0));
        foreach (var row in open)
        {
            if (Gap(row) is > 0 and var gap && (isList || columns.GetValueOrDefault(row.Body.Start + gap + 2) >= Enough))
                row.Align(new LabelledLine(row.Body.To(gap).Trim(), row.Body.From(gap + 2).Trim(), Layout.Leader));
        }
    }

    // Where the row's only two blanks are.
    private static int Gap(Row row) =>
        row.Body.Chars.IndexOf("  ") is > 0 and <= LabelledLine.LongestLabel and var gap && gap == row.Body.Chars.LastIndexOf("  ") ? gap : -1;
}
