using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Stage: roles and names on rows of their own, one over the other.</summary>
internal static class BlockCredits
{
    private const int FewestPairs = 2;

    public static void Run(Draft draft)
    {
        draft.KnownBodies = KnownBodies.In(draft.Rows);
        var shapes = SideBySide.Ask(draft.Rows, row => Belongs(row) ? RowShapes.Of(row) : (RowShape?)null, draft.CancellationToken)
            .Select(row => row.Answer).ToList();
        var runs = new List<List<ShapedRow>>();
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
            Close(draft, run, shapes, runs);
            run = belongs ? [i] : [];
        }
        Close(draft, run, shapes, runs);
        var pairs = runs.Count(IsNameOverRole);
        runs.ForEach(rows => Read(draft, rows, pairs));
    }

    private static void Close(Draft draft, List<int> run, List<RowShape?> shapes, List<List<ShapedRow>> runs)
    {
        if (run.Count > 0)
            runs.Add(run.ConvertAll(index => WithoutNote(draft, index, shapes[index])));
    }

    // "Shauna Greaves ... (as Shauna Greaves-Platt)": a table's column with a note instead of a role.
    private static ShapedRow WithoutNote(Draft draft, int index, RowShape? shape)
    {
        var row = draft.Rows[index];
        if (row.Labelled is not { Layout: Layout.Leader } line || line.Value.Chars is not ['(', .., ')'] || !NameShape.IsFullName(line.Label.Chars))
            return new ShapedRow(row, shape ?? RowShapes.Of(row));
        draft.Replace(row, line.Label, row.IsFilmFacts);
        return new ShapedRow(draft.Rows[index], RowShapes.Of(draft.Rows[index]));
    }

    private static bool Belongs(Row row) => row.IsFree && row.Section is not (Section.Related or Section.Aside);

    // A rule, a page's number or a picture may stand within a list; a button of the site ends it.
    private static bool IsMereSign(Row row) =>
        row.Kind == LineKind.Noise && (row.IsCaption || row.Text.Length < 8 || !row.Text.Any(char.IsLetterOrDigit) || char.IsDigit(row.Text[^1]));

    private static bool SameHeading(Draft draft, int previous, int index) =>
        ReferenceEquals(draft.Rows[previous].Heading, draft.Rows[index].Heading);

    private static void Read(Draft draft, List<ShapedRow> rows, int pairs)
    {
        var paired = WithoutLoneEnd(rows);
        if (IsNameOverRole(paired) || (pairs >= FewestPairs && IsPair(paired)))
            NameOverRole.Read(draft, paired);
        else
            RoleOverNames.Read(draft, rows);
    }

    // "Thandiwe" over "Composer" where others stand over their roles too.
    private static bool IsPair(List<ShapedRow> rows) =>
        rows is [{ Shape: RowShape.Name }, { Shape: RowShape.Role }] && rows[0].Row.Block == rows[1].Row.Block && rows[0].Row.Heading is null;

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
