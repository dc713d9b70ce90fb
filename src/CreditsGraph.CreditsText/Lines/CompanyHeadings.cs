using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: "For Quayside Arts" over "Curator: Helen Strang": whom the people of the block below work for.
/// </summary>
internal static class CompanyHeadings
{
    private const int LongestHeading = 70;

    public static void Run(Draft draft)
    {
        var heading = -1;
        string? body = null;
        var bodies = new Dictionary<Row, string>();
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            var row = draft.Rows[i];
            if (row.IsFree && BodyOf(draft, row) is { } named)
                (heading, body) = (i, named);
            else if (body is not null && row.Block == draft.Rows[heading].Block && row.IsCredits)
                bodies[row] = body;
            else if (!row.IsBlank)
                body = null;
        }
        for (var i = 0; i < draft.CreditLines.Count && bodies.Count > 0; i++)
        {
            if (bodies.TryGetValue(draft.CreditLines[i].Row, out var named))
                draft.CreditLines[i] = draft.CreditLines[i] with { Affiliation = named };
        }
    }

    private static string? BodyOf(Draft draft, Row row)
    {
        var blank = row.Body.Chars.IndexOf(' ');
        if (blank <= 0 || row.Text.Length > LongestHeading || row.Labelled is { IsEmpty: false }
            || !Vocabulary.ForWords.Has(row.Body.To(blank).Text)
            || (row.Index > 0 && draft.Rows[row.Index - 1].Block == row.Block && !draft.Rows[row.Index - 1].IsBlank))
            return null;
        var name = row.Body.From(blank + 1).Trim(" :");
        if (!NameShape.IsName(name.Text) || row.Index + 1 >= draft.Rows.Count || !draft.Rows[row.Index + 1].IsCredits)
            return null;
        row.Claim(LineKind.Fact, "a company's heading");
        return NameCase.OrdinaryOrganization(name.Text);
    }
}
