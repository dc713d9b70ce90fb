using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Several roles and names in turn in the cells of one row: <c>Director | Ann Lee | Editor | Bo Tran</c>, and each name
/// before its role.
/// </summary>
internal static partial class CellsRule
{
    private const int FewestCells = 4;
    private const int Enough = 2;
    private const int LongestRow = 1000;

    // One of these is in every gap: most rows have none.
    private static readonly SearchValues<char> Gaps = SearchValues.Create("\t|│｜/•–—-\u00A0\u2009\u202F\u3000");

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.UnderThanks || row.Text.Length > LongestRow || row.Labelled is { Layout: Layout.Colon })
            return [];
        var cells = CellsOf(row);
        if (cells.Count < FewestCells || cells.Count % 2 != 0)
            return [];
        var lines = new List<CreditLine>();
        var facts = new List<LabelledLine>();
        for (var i = 0; i < cells.Count; i += 2)
        {
            if (LineOf(row, cells[i], cells[i + 1]) is { } line)
                lines.Add(line);
            else if (Facts.LabelOf(cells[i].Trim(":：").Chars) is not null)
                facts.Add(new LabelledLine(cells[i].Trim(":："), cells[i + 1], Layout.Leader));
            else
                return [];
        }
        if (lines.Count < Enough && lines.Count + facts.Count < cells.Count / 2)
            return [];
        facts.ForEach(fact => Facts.Take(draft, fact));
        return lines;
    }

    private static List<Slice> CellsOf(Row row) =>
        row.Text.AsSpan().ContainsAny(Gaps) || row.Text.Contains("  ", StringComparison.Ordinal)
            ? row.Body.SplitAt(Gap()).FindAll(cell => !cell.IsEmpty) : [];

    private static CreditLine? LineOf(Row row, Slice first, Slice second)
    {
        if (RoleReader.Known(first) is { } roles)
            return RoleReader.Known(second) is null && NamesValue.IsListOfNames(second) ? Credit(row, roles, second, Layout.Leader) : null;
        return NameShape.IsFullName(first.Chars) && RoleReader.Known(second) is { } held ? Credit(row, held, first, Layout.NameThenRole) : null;
    }

    private static CreditLine Credit(Row row, IReadOnlyList<RolePart> roles, Slice names, Layout layout) =>
        new() { Roles = roles, Names = names, Row = row, Layout = layout, Confidence = 0.9 };

    [GeneratedRegex(@"\s*\t\s*|\s{2,}|\s*[|│｜]\s*|\s+[/•]\s+|\s+[–—-]\s+")]
    private static partial Regex Gap();
}
