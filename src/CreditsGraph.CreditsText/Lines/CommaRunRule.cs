using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Roles and names in one run of commas: <c>producer Ann Lee, operators Bo Tran, Cy Fox, music by Dee Moe</c>.
/// </summary>
internal static class CommaRunRule
{
    private const int LongestRow = 1500;
    private const int Enough = 2;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.Text.Length > LongestRow || row.UnderThanks || !row.Body.Chars.ContainsAny(',', ';'))
            return [];
        var lines = new List<CreditLine>();
        var roles = 0;
        foreach (var item in Items(row.Body))
        {
            if (LineOf(row, item) is { } line)
            {
                lines.Add(line);
                roles++;
            }
            else if (lines.Count > 0 && NamesValue.IsListOfNames(item) && RoleReader.Known(item) is null)
            {
                lines.Add(lines[^1] with { Names = item });
            }
            else if (!Facts.IsFact(item.Text))
            {
                return [];
            }
        }
        return roles >= Enough && roles * 3 >= lines.Count ? lines : [];
    }

    private static CreditLine? LineOf(Row row, Slice item) =>
        ByLine.Read(item) is { } by && NamesValue.IsListOfNames(by.Names)
            ? new CreditLine { Roles = by.Roles, Names = by.Names, Row = row, Layout = Layout.By, Confidence = 0.9 }
            : UnmarkedRule.Read(row, item);

    private static List<Slice> Items(Slice body)
    {
        var items = new List<Slice>();
        var (from, depth) = (0, 0);
        for (var i = 0; i <= body.Length; i++)
        {
            if (i < body.Length && (body.Chars[i] is '(' or '['))
                depth++;
            else if (i < body.Length && (body.Chars[i] is ')' or ']'))
                depth--;
            if (i < body.Length && (depth > 0 || body.Chars[i] is not (',' or ';')))
                continue;
            items.Add(body.Sub(from, i - from).Trim(i == body.Length ? "." : string.Empty));
            from = i + 1;
        }
        items.RemoveAll(item => item.IsEmpty);
        return items;
    }
}
