using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Stage: credits whose role and names stand in one row.</summary>
internal static class InlineCredits
{
    private static readonly Func<Draft, int, IEnumerable<CreditLine>>[] Rules =
    [
        CharacterRule.Read,
        LabelRule.Read,
        BillingRule.Read,
        ByRule.Read,
        SeveralLabelsRule.Read,
        BracketItems.Read,
        CommaRunRule.Read,
        NameThenRoleRule.Read,
        ActorAsRule.Read,
        GenreByRule.Read,
        TopByRule.Read,
        GluedRule.Read,
    ];

    public static void Run(Draft draft)
    {
        ShareLetters(draft);
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            draft.CancellationToken.ThrowIfCancellationRequested();
            if (draft.Rows[i].IsFree && draft.Rows[i].Section != Section.Related)
                Take(draft, i);
        }
        UnmarkedRule.Run(draft);
        UnknownRoleRule.Run(draft);
    }

    // A page whose rows are full of one language's short labels means the same by a single one: "Pause – R: Ann Lee – 9 Min."
    private static void ShareLetters(Draft draft)
    {
        var letters = Legend.Find(draft) ?? draft.Rows.Where(row => row.IsFree && row.Text.Contains(':')).Select(InnerLabels.LettersOf)
            .FirstOrDefault(list => list is not null);
        if (letters is null)
            return;
        foreach (var row in draft.Rows.Where(row => row.IsFree && row.Letters is null && InnerLabels.IsShortLabelled(row, letters)))
            row.Letters = letters;
    }

    private static void Take(Draft draft, int index)
    {
        foreach (var rule in Rules)
        {
            var before = draft.CreditLines.Count;
            draft.CreditLines.AddRange(rule(draft, index));
            // A rule may say that the row holds no credit.
            if (!draft.Rows[index].IsFree)
                return;
            if (draft.CreditLines.Count == before)
                continue;
            draft.Rows[index].ClaimCredits();
            return;
        }
    }

    /// <summary>Whether a role may stand in a list of characters without being one ("Driver" is a part).</summary>
    public static bool IsCrewRole(RolePart role) =>
        role.Resolution.Role.Department is Department.Direction or Department.Writing or Department.Camera
            or Department.Editing or Department.Sound or Department.Production or Department.Lighting
            or Department.Music;

    public static bool IsCast(RolePart role) => role.Resolution.Role.Department == Department.Cast;

    public static bool IsLabel(Slice label) => Vocabulary.Labels.Has(label.Chars);
}
