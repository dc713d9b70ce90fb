using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Stage: roles side by side in one row, under each of them its names: "Director   Writer   Editor".</summary>
internal static partial class HeadedColumns
{
    private const int LongestRow = 300;
    private const int Fewest = 2;

    // One of these is in every gap: most rows have none.
    private static readonly SearchValues<string> Gaps = SearchValues.Create(["\t", "   ", "|", "│"], StringComparison.Ordinal);

    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (draft.Rows[i].IsFree && HeadOf(draft.Rows[i]) is { } head)
                Take(draft, draft.Rows[i], head);
        }
    }

    private static List<IReadOnlyList<RolePart>>? HeadOf(Row row)
    {
        if (row.Text.Length > LongestRow || CellsOf(row) is not { Count: >= Fewest } cells)
            return null;
        var roles = cells.ConvertAll(RoleReader.Known);
        return roles.TrueForAll(known => known is not null) ? roles.ConvertAll(known => known!) : null;
    }

    private static void Take(Draft draft, Row heading, List<IReadOnlyList<RolePart>> head)
    {
        for (var i = NextTelling(draft, heading.Index); i is { } at && NamesIn(draft.Rows[at], head.Count) is { } names;
            i = NextTelling(draft, at))
        {
            for (var column = 0; column < head.Count; column++)
                draft.CreditLines.Add(new CreditLine
                {
                    Roles = head[column],
                    Names = names[column],
                    Row = draft.Rows[at],
                    Layout = Layout.RoleOverNames,
                    Confidence = 0.9,
                });
            heading.ClaimCredits();
            draft.Rows[at].ClaimCredits();
        }
    }

    // The rule under the head of a table tells nothing.
    private static int? NextTelling(Draft draft, int index)
    {
        var next = draft.Next(index);
        return next is { } at && draft.Rows[at].Kind == LineKind.Noise ? draft.Next(at) : next;
    }

    private static List<Slice>? NamesIn(Row row, int count) =>
        row.IsFree && row.Text.Length <= LongestRow && CellsOf(row) is { } cells && cells.Count == count
            && cells.TrueForAll(cell => NamesValue.IsListOfNames(cell) && RoleReader.Known(cell) is null) ? cells : null;

    private static List<Slice>? CellsOf(Row row) =>
        row.Text.AsSpan().ContainsAny(Gaps) && row.Body.SplitAt(Gap()) is { Count: > 1 } cells && !cells.Exists(cell => cell.IsEmpty) ? cells : null;

    [GeneratedRegex(@"\s*\t\s*|\s{3,}|\s*[|│]\s*")]
    private static partial Regex Gap();
}
