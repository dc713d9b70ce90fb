using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>A name on a row of its own, under it the role or the part that it plays ("as Self").</summary>
internal static class NameOverRole
{
    /// <summary>
    /// Whether each role has a name over it, or heads a department as catalogues do, so that the rows cannot be read
    /// the other way round.
    /// </summary>
    public static bool Fits(List<ShapedRow> rows)
    {
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i].IsRole && (i == 0 || rows[i - 1].IsRole || StandsApart(rows, i)) && !(IsDepartment(rows[i]) && IsName(rows, i + 1)))
                return false;
        }
        return rows.Count > 1 && IsName(rows, rows.Count - 2);
    }

    // A title over the heading of a list: a blank row parts them, and another one parts the heading from its list.
    private static bool StandsApart(List<ShapedRow> rows, int i) =>
        rows.Count < 4 && rows[i - 1].Row.Block != rows[i].Row.Block;

    /// <summary>Whether the row names a department: "Camera", "Costume &amp; Make-Up".</summary>
    public static bool IsDepartment(ShapedRow row) => row.IsRole && Vocabulary.Departments.Has(row.Row.Text);

    // "Production" over a name that has its own role under it.
    private static bool HeadsNames(List<ShapedRow> rows, int i) =>
        IsDepartment(rows[i]) && IsName(rows, i + 1) && i + 2 < rows.Count && rows[i + 2].IsRole;

    private static bool IsName(List<ShapedRow> rows, int i) => i >= 0 && i < rows.Count && rows[i].IsName;

    public static void Read(Draft draft, List<ShapedRow> rows)
    {
        var hasCharacters = rows.Exists(row => row.Shape == RowShape.Character);
        var waiting = new List<Row>();
        for (var i = 0; i < rows.Count; i++)
        {
            if (!hasCharacters && waiting.Count == 0 && IsInList(rows[i].Row) && CastPairs.InRows(rows, i) is { Length: > 0 and var pairs, ActorFirst: true })
            {
                TakePairs(draft, rows, i, pairs);
                i += pairs - 1;
                continue;
            }
            var (row, shape) = rows[i];
            switch (shape)
            {
                case RowShape.Role when hasCharacters && HeadsNames(rows, i):
                    Flush(draft, waiting, hasCharacters);
                    break;
                case RowShape.Character when waiting.Count > 0:
                    TakeCast(draft, waiting, row);
                    break;
                case RowShape.Role when waiting.Count > 0:
                    TakeRole(draft, waiting, row, hasCharacters);
                    break;
                case RowShape.People or RowShape.Name:
                    waiting.Add(row);
                    break;
                default:
                    Flush(draft, waiting, hasCharacters);
                    break;
            }
        }
        Flush(draft, waiting, hasCharacters);
    }

    private static bool IsInList(Row row) => row.Section is Section.Crew or Section.Cast;

    // Actors over their parts, before those who have a role.
    private static void TakePairs(Draft draft, List<ShapedRow> rows, int from, int length)
    {
        for (var i = from; i < from + length; i += 2)
        {
            var (actor, part) = (rows[i].Row, rows[i + 1].Row);
            Add(draft, CharacterRule.Credit(actor, actor.Body, NameNotes.CharactersOf(part.Text)) with { Confidence = 0.8 });
            part.ClaimCredits();
        }
    }

    // Names without a part between others that have one are actors too.
    private static void Flush(Draft draft, List<Row> waiting, bool hasCharacters)
    {
        if (hasCharacters)
            waiting.ForEach(row => Add(draft, CharacterRule.Credit(row, row.Body, []) with { Confidence = 0.8 }));
        waiting.Clear();
    }

    private static void TakeCast(Draft draft, List<Row> waiting, Row row)
    {
        var actor = waiting[^1];
        waiting.RemoveAt(waiting.Count - 1);
        Flush(draft, waiting, true);
        Add(draft, CharacterRule.Credit(actor, actor.Body, RowShapes.Characters(row)));
        row.ClaimCredits();
    }

    private static void TakeRole(Draft draft, List<Row> waiting, Row row, bool hasCharacters)
    {
        var roles = RoleReader.Any(row.Body);
        var holder = waiting[^1];
        waiting.RemoveAt(waiting.Count - 1);
        Flush(draft, waiting, hasCharacters);
        Add(draft, new CreditLine
        {
            Roles = roles,
            Names = holder.Body,
            Row = holder,
            Layout = Layout.NameOverRole,
            Confidence = 0.95
        });
        row.ClaimCredits();
    }

    private static void Add(Draft draft, CreditLine line)
    {
        draft.CreditLines.Add(line);
        line.Row.ClaimCredits();
    }
}
