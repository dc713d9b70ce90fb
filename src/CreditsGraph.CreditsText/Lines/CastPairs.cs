using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>An actor on one row and the part on the next, over and over, without "as".</summary>
internal static class CastPairs
{
    private const int Fewest = 4;

    /// <summary>
    /// How many rows from <paramref name="from"/> on are such pairs; 0 where the rows are a plain list of actors: every
    /// other row a full name, and some of those between them none.
    /// </summary>
    public static int Length(List<ShapedRow> rows, int from)
    {
        var end = from;
        while (end < rows.Count && rows[end].Row.Block == rows[from].Row.Block && rows[end].Row.Text.Length < 60
            && !IsCrewRole(rows[end]))
            end++;
        var length = (end - from) & ~1;
        if (length < Fewest || end - from != length)
            return 0;
        var odd = 0;
        for (var i = from; i < end; i += 2)
        {
            if (!IsActor(rows[i].Row))
                return 0;
            odd += IsActor(rows[i + 1].Row) || (i + 2 == end && rows[i + 1].Row.Text.Any(char.IsDigit)) ? 0 : 1;
        }
        return odd * 6 >= length ? length : 0;
    }

    private static bool IsCrewRole(ShapedRow row) =>
        row.Row.Roles is { } roles && !InlineCredits.IsCast(roles[0]) && InlineCredits.IsCrewRole(roles[0]);

    private static bool IsActor(Row row) => row.Text.IndexOf('(') < 0 && row.Text.IndexOf('.') < 0
        ? NameShape.IsFullName(row.Text) : NamesValue.IsListOfPeople(row.Body) && row.Text.IndexOf('(') < 0;
}
