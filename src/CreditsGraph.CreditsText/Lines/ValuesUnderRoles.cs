using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Tells the rows that hold the names of a role above them: "Luz Bravo" under "First Assistant Camera" is somebody, though
/// "luz" is a role and "Bravo" a name.
/// </summary>
internal static class ValuesUnderRoles
{
    private const int LongestRow = 160;

    /// <summary>Marks them. Linear time.</summary>
    public static void Mark(List<Row> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].IsFree || rows[i].Roles is null)
                continue;
            var end = i + 1;
            while (end < rows.Count && IsValue(rows[end]))
                end++;
            if (!AreCredits(rows, i + 1, end))
                rows.GetRange(i + 1, end - i - 1).ForEach(row => row.UnderRole = true);
            i = end - 1;
        }
    }

    private static bool IsValue(Row row) =>
        row.IsFree && row.Roles is null && row.Text.Length < LongestRow && row.Labelled is not { Layout: Layout.Colon };

    // "Camera" over "Operator Ann Lee" and "Focus Puller Bo Tran" heads credits of their own.
    private static bool AreCredits(List<Row> rows, int from, int end)
    {
        var credits = 0;
        for (var i = from; i < end; i++)
            credits += UnmarkedRule.Read(rows[i], rows[i].Body) is not null ? 1 : 0;
        return credits > 1 && credits * 2 > end - from;
    }
}
