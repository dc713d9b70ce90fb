using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Stage: roles and names on rows of their own, one over the other.</summary>
internal static class BlockCredits
{
    public static void Run(Draft draft)
    {
        draft.KnownBodies = KnownBodies.In(draft.Rows);
        var shapes = SideBySide.Ask(draft.Rows, row => Belongs(row) ? RowShapes.Of(row) : (RowShape?)null, draft.CancellationToken)
            .Select(row => row.Answer).ToList();
        var run = new List<int>();
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            var row = draft.Rows[i];
            if (row.IsBlank || IsMereSign(row))
                continue;
            var belongs = Belongs(row);
            if (belongs && (run.Count == 0 || SameHeading(draft, run[^1], i)))
            {
                run.Add(i);
                continue;
            }
            Read(draft, run, shapes);
            run = belongs ? [i] : [];
        }
        Read(draft, run, shapes);
    }

    private static bool Belongs(Row row) => row.IsFree && row.Section is not (Section.Related or Section.Aside);

    // A rule, a page's number or a picture may stand within a list; a button of the site ends it.
    private static bool IsMereSign(Row row) =>
        row.Kind == LineKind.Noise && (row.IsCaption || row.Text.Length < 8 || !row.Text.Any(char.IsLetterOrDigit) || char.IsDigit(row.Text[^1]));

    private static bool SameHeading(Draft draft, int previous, int index) =>
        ReferenceEquals(draft.Rows[previous].Heading, draft.Rows[index].Heading);

    private static void Read(Draft draft, List<int> run, List<RowShape?> shapes)
    {
        if (run.Count == 0)
            return;
        var rows = run.ConvertAll(index => new ShapedRow(draft.Rows[index], shapes[index] ?? RowShapes.Of(draft.Rows[index])));
        var paired = WithoutLoneEnd(rows);
        if (IsNameOverRole(paired))
            NameOverRole.Read(draft, paired);
        else
            RoleOverNames.Read(draft, rows);
    }

    // What stands alone in a block of its own behind the rest may be the heading of another part.
    private static List<ShapedRow> WithoutLoneEnd(List<ShapedRow> rows)
    {
        var count = rows.Count;
        while (count > 2 && (rows[count - 1].Shape == RowShape.Other
            || (rows[count - 1].IsName && rows[count - 1].Row.Block != rows[count - 2].Row.Block)))
            count--;
        return count == rows.Count ? rows : rows[..count];
    }

    // "produzido por" stands over whom it names, never under.
    private static bool Awaits(string text) =>
        text.Contains(' ') && Vocabulary.By.Has(text[(text.LastIndexOf(' ') + 1)..].TrimEnd(':'));

    private static bool IsNameOverRole(List<ShapedRow> rows)
    {
        if (rows.Exists(row => row.Shape == RowShape.Character))
            return true;
        var first = rows.Find(row => row.Shape is RowShape.Role or RowShape.People or RowShape.RoleLike);
        var last = rows.FindLast(row => row.Shape is RowShape.Role or RowShape.People or RowShape.RoleLike);
        return first is not null && (first.Shape == RowShape.People || NameOverRole.IsDepartment(first))
            && last is { Shape: RowShape.Role } && first.Row.Heading is null && NameOverRole.Fits(rows)
            && !rows.Exists(row => row.Shape == RowShape.Role && Awaits(row.Row.Text));
    }
}
