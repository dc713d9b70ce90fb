using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Verbed by Names</c>.</summary>
internal static class ByRule
{
    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        return ByLine.Read(row.Body) is { } line && IsList(row, line.Names)
            ? [new CreditLine { Roles = line.Roles, Names = line.Names, Row = row, Layout = Layout.By }]
            : [];
    }

    // "Directed by Alma Hart, the film stars Pat Keogh as …" goes on as a sentence.
    private static bool IsList(Row row, Slice names) =>
        Prose.IsProse(row.Text) ? NamesValue.IsListOfNames(Afterthoughts.Cut(names)) : NamesValue.IsPlausible(names);
}
