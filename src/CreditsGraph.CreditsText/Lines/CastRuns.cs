using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: rows of parts and actors that no heading of the cast stands over: "Bäcker – Tim Oguz", one under the other.
/// </summary>
internal static class CastRuns
{
    private const int Fewest = 3;

    public static void Run(Draft draft)
    {
        var run = new List<Row>();
        foreach (var row in draft.Rows)
        {
            if (row.IsBlank && run.Count > 0 && run.Count < Fewest)
                run.Clear();
            if (row.IsBlank)
                continue;
            if (IsPair(row) && (run.Count == 0 || row.Labelled!.Value.Layout == run[^1].Labelled!.Value.Layout))
            {
                run.Add(row);
                continue;
            }
            Close(run);
            run = IsPair(row) ? [row] : [];
        }
        Close(run);
    }

    private static void Close(List<Row> run)
    {
        if (run.Count < Fewest || run.Count(HasActor) * 3 < run.Count * 2)
            return;
        foreach (var row in run)
            (row.Section, row.Heading) = (Section.Cast, null);
    }

    private static bool IsPair(Row row) =>
        row.IsFree && row.Section is Section.None or Section.Crew && row.Labelled is { IsEmpty: false } line
            && line.Layout is Layout.Dash or Layout.Leader && IsPart(line.Label) && IsNoRole(line.Label)
            && line.Value.Length < 60 && IsNoRole(line.Value) && NameShape.IsName(line.Value.Text)
            && !Prose.IsProse(row.Text);

    private static bool IsPart(Slice label) =>
        label.Length < 50 && label.Chars.IndexOfAny("?!:;") < 0 && !label.Text.Any(char.IsDigit)
            && Facts.LabelOf(label.Text) is null;

    private static bool IsNoRole(Slice side) => RoleReader.Known(side) is null && !RoleReader.LooksLikeRole(side);

    private static bool HasActor(Row row) =>
        NameShape.IsFullName(row.Labelled!.Value.Value.Text) || NameShape.IsFullName(row.Labelled!.Value.Label.Text);
}
