namespace CreditsGraph.CreditsText.Lines;

/// <summary><c>Verbed by Names</c>.</summary>
internal static class ByRule
{
    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        return ByLine.Read(row.Body) is { } line && NamesValue.IsPlausible(line.Names)
            ? [new CreditLine { Roles = line.Roles, Names = line.Names, Row = row, Layout = Layout.By }]
            : [];
    }
}
