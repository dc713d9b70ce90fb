using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Names that go on under the names of the row above: in the same column, or under a label glued to its value.
/// </summary>
internal static class ContinuedRows
{
    private const int FewestColumns = 8;
    private const int Slack = 2;

    // So far to the right stands nothing but what belongs to the row above.
    private const int DeepColumn = 16;

    public static void Run(Draft draft)
    {
        var above = new Dictionary<int, CreditLine>();
        foreach (var line in draft.CreditLines)
            above[line.Row.Index] = line;
        var goesOn = new HashSet<int>();
        for (var i = 1; i < draft.Rows.Count; i++)
        {
            var row = draft.Rows[i];
            if (!row.IsFree || !above.TryGetValue(i - 1, out var line) || !(GoesOn(line, row) || goesOn.Contains(i - 1))
                || !NamesValue.IsListOfNames(LeadIn.Drop(row.Body, false)) || row.Roles is not null || row.Labelled is not null || GluedRule.HasLabel(row))
                continue;
            above[i] = line with { Names = LeadIn.Drop(row.Body, false), Row = row, Characters = [], Confidence = line.Confidence * 0.9 };
            goesOn.Add(i);
            draft.CreditLines.Add(above[i]);
            row.ClaimCredits();
        }
    }

    /// <summary>Whether the row begins so far to the right that it belongs to the row above.</summary>
    public static bool IsDeep(Row row) =>
        (row.Body.Start >= DeepColumn || row.Body.Line.Text is ['\t', ..])
            && row.Body.Line.Text.AsSpan(0, row.Body.Start).IsWhiteSpace();

    private static bool GoesOn(CreditLine line, Row row)
    {
        if (EndsOpen(line.Names.Text))
            return true;
        if (line.Layout == Layout.Leader)
            return StandsUnder(line, row) || IsTabbed(line, row)
                || (line.Row.Text.Contains('\t') && IsCast(line) && NamesValue.IsListOfPeople(row.Body));
        if (line.Layout == Layout.Colon)
            return row.Body.Start >= FewestColumns && line.Row.Body.Start + FewestColumns <= row.Body.Start
                && NamesValue.IsListOfPeople(row.Body);
        return IsGlued(line) && NamesValue.IsListOfPeople(row.Body);
    }

    // Tabs before the name and none before the label above.
    private static bool IsTabbed(CreditLine line, Row row) =>
        row.Body.Line.Text[0] == '\t' && line.Row.Body.Start == 0 && NamesValue.IsListOfPeople(row.Body);

    private static bool StandsUnder(CreditLine line, Row row) =>
        (row.Body.Start >= FewestColumns && Math.Abs(row.Body.Start - Column(line)) <= Slack)
            || (row.Body.Start >= DeepColumn && NamesValue.IsListOfPeople(LeadIn.Drop(row.Body, false)));

    // "Ann Lee, Bo Tran and": the last name stands in the next row.
    private static bool EndsOpen(string names) =>
        names[^1] is ',' or '&' || WordForms.Split(names) is { Length: > 1 } words && words[^1].Length > 1
            && char.IsLower(words[^1][0]) && Vocabulary.Joiners.Has(words[^1]);

    private static bool IsCast(CreditLine line) => InlineCredits.IsCast(line.Roles[0]);

    private static int Column(CreditLine line) =>
        line.Row.Body.Line == line.Names.Line ? line.Names.Start : int.MaxValue;

    private static bool IsGlued(CreditLine line) =>
        line.Layout == Layout.By && line.Names.Start > line.Row.Body.Start
            && char.IsLower(line.Row.Body.Line.Text[line.Names.Start - 1]);
}
