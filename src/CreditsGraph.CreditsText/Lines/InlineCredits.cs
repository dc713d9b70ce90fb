using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Stage: credits whose role and names stand in one row.</summary>
internal static class InlineCredits
{
    // In order; the first that finds credits, or says that there are none, decides.
    private static readonly InlineRule[] Rules =
    [
        InlineRule.Around(CharacterRule.Read),
        InlineRule.Around(CellsRule.Read),
        InlineRule.Around(LabelRule.Read),
        InlineRule.Alone(BillingRule.Read),
        InlineRule.Alone(ByRunRule.Read),
        InlineRule.Alone(ByRule.Read),
        InlineRule.Around(SeveralLabelsRule.Read),
        InlineRule.Alone(BracketItems.Read),
        InlineRule.Alone(CommaRunRule.Read),
        InlineRule.Alone(NameThenRoleRule.Read),
        InlineRule.Alone(ActorAsRule.Read),
        InlineRule.Alone(GenreByRule.Read),
        InlineRule.Around(TopByRule.Read),
        InlineRule.Alone(GluedRule.Read),
    ];

    public static void Run(Draft draft)
    {
        ShareLetters(draft);
        ValuesUnderRoles.Mark(draft.Rows);
        foreach (var (row, alone) in SideBySide.Ask(draft.Rows, ReadAlone, draft.CancellationToken))
        {
            if (row.IsFree && row.Section != Section.Related)
                Take(draft, row.Index, alone);
        }
        UnmarkedRule.Run(draft);
        UnknownRoleRule.Run(draft);
    }

    // A page whose rows are full of one language's short labels means the same by a single one: "Pause – R: Ann Lee – 9 Min."
    private static void ShareLetters(Draft draft)
    {
        var letters = Legend.Find(draft) ?? draft.Rows.Where(row => row.IsFree && row.Text.Contains(':')).Select(InnerLabels.LettersOf)
            .FirstOrDefault(list => list is not null) ?? InnerLabels.LettersOfColumn(draft.Rows);
        if (letters is null)
            return;
        foreach (var row in draft.Rows.Where(row => row.IsFree && row.Letters is null && InnerLabels.IsShortLabelled(row, letters)))
            row.Letters = letters;
    }

    // The first of the rules that look at a row alone to find credits in it; their number where none does, and 0 where they
    // were not asked: the label of most rows tells.
    private static (int Rule, IReadOnlyList<CreditLine> Lines) ReadAlone(Row row)
    {
        if (!row.IsFree || row.Section == Section.Related
            || row.Labelled is { IsEmpty: false } && row.LabelRoles is not null && row.HasPlausibleValue)
            return (0, []);
        for (var i = 0; i < Rules.Length; i++)
        {
            if (Rules[i].ReadAlone?.Invoke(row) is { Count: > 0 } lines)
                return (i, lines);
        }
        return (Rules.Length, []);
    }

    private static void Take(Draft draft, int index, (int Rule, IReadOnlyList<CreditLine> Lines) alone)
    {
        for (var i = 0; i < Rules.Length; i++)
        {
            var before = draft.CreditLines.Count;
            if (Rules[i].ReadAround is { } read)
                draft.CreditLines.AddRange(read(draft, index));
            else if (alone.Rule == 0)
                draft.CreditLines.AddRange(Rules[i].ReadAlone!(draft.Rows[index]));
            else if (alone.Rule == i)
                draft.CreditLines.AddRange(alone.Lines);
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
