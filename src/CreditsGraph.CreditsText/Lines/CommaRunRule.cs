using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Roles and names in one run of commas: <c>producer Ann Lee, operators Bo Tran, Cy Fox, music by Dee Moe</c>, and
/// <c>editor, Ann Lee; music, Bo Tran</c>.
/// </summary>
internal static class CommaRunRule
{
    private const int LongestRow = 1500;

    public static IReadOnlyList<CreditLine> Read(Row row) =>
        row.UnderThanks || row.Section == Section.Aside ? [] : Read(row, row.Body);

    /// <summary>Whether the sentence is such a run that begins with a role alone: "Producers, Ann Lee, Bo Tran."</summary>
    public static bool BeginsWithRole(Row row, Slice sentence) =>
        sentence.Chars.Contains(',') && Items(sentence) is [var first, ..] && RoleReader.Known(first) is not null && Read(row, sentence).Count > 0;

    private static List<CreditLine> Read(Row row, Slice body)
    {
        if (body.Length > LongestRow || !body.Chars.ContainsAny(',', ';'))
            return [];
        var run = new CommaRun(row);
        return Items(body).TrueForAll(run.Take) ? run.Credits : [];
    }

    /// <summary>What stands between the commas and semicolons outside brackets.</summary>
    public static List<Slice> Items(Slice body)
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
