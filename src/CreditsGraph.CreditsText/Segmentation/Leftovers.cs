using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: what nobody made anything of is noise with a reason, or an issue.</summary>
internal static class Leftovers
{
    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            if (draft.Rows[i].IsFree)
                Take(draft, i);
        }
    }

    private static void Take(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (row.Section == Section.Related)
            row.Claim(LineKind.Noise, "under a heading of other films");
        else if (row.Section == Section.Aside)
            row.Claim(LineKind.Noise, "under a heading of festivals, contacts and the like");
        else if (row.Section is Section.Story or Section.Press)
            row.Claim(LineKind.Prose, "under a heading of the story");
        else if (Restates(draft, row))
            row.Claim(LineKind.Noise, "the title again");
        else if (row.Roles is not null)
            row.Claim(LineKind.Noise, "a role without a name");
        else if (row.Labelled is { Layout: Layout.Colon } line && Vocabulary.Labels.Has(line.Label.Text))
            row.Claim(LineKind.Noise, "a practical detail");
        else if (!IsCreditLike(row) && IsBeforeCredits(draft, index))
            row.Claim(LineKind.Noise, "before the credits, none of them");
        else
            Doubt(draft, row);
    }

    private static bool Restates(Draft draft, Row row) =>
        draft.Title is { Length: > 2 } title && row.Text.StartsWith(title, StringComparison.OrdinalIgnoreCase);

    private static bool IsCreditLike(Row row) => row.Labelled is { Layout: Layout.Colon or Layout.Leader };

    private static bool IsBeforeCredits(Draft draft, int index) =>
        draft.CreditLines.Count == 0 || draft.Rows[index].Body.Line.Number < draft.FirstCreditLine;

    private static void Doubt(Draft draft, Row row)
    {
        row.Claim(LineKind.Issue, "not understood");
        draft.Doubt(row.Body, IssueCodes.LineNotUnderstood, "Nothing was made of this line.",
            "Write it as \"Role: Name\" if it is a credit.");
    }
}
