using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Roles outside the vocabulary: a row in the layout of a credit beside it is one too. "Wake Up, Islands: Leaving" in a
/// list of films is none.
/// </summary>
internal static class UnknownRoleRule
{
    private const int MostRoleWords = 6;

    public static void Run(Draft draft)
    {
        // Twice, so that a run of unknown roles is reached from both its ends.
        for (var i = 0; i < draft.Rows.Count; i++)
            Take(draft, i);
        for (var i = draft.Rows.Count - 1; i >= 0; i--)
            Take(draft, i);
    }

    private static void Take(Draft draft, int index)
    {
        var row = draft.Rows[index];
        if (!row.IsFree || row.Section == Section.Related || row.Labelled is not { } line || line.IsEmpty)
            return;
        if (!IsRoleShaped(line.Label) || InlineCredits.IsLabel(line.Label)
            || !IsBesideCredit(draft, index, line.Layout))
            return;
        if (!NamesValue.IsPlausible(line.Value) || !NamesSomebody(line.Value))
            return;
        var roles = RoleReader.Any(line.Label);
        draft.CreditLines.Add(
            new CreditLine { Roles = roles, Names = line.Value, Row = row, Layout = line.Layout, Confidence = 0.7 });
        row.ClaimCredits();
    }

    // "Cidade: Itapipoca" names nobody; a role that is not known stands beside full names or organizations.
    private static bool NamesSomebody(Slice value) =>
        NameList.Split(value).Exists(part => NameShape.IsFullName(NameNotes.Take(part.Slice, default).Core.Text)
            || OrganizationShape.Weight(part.Slice.Text, false) >= OrganizationShape.Enough);

    private static bool IsRoleShaped(Slice label)
    {
        var words = WordForms.Split(label.Text);
        return words.Length is > 0 and <= MostRoleWords && label.Chars.IndexOfAny("!?\"“(") < 0
            && words.All(word => !char.IsDigit(word[0]) || word.Length > 1)
            && (words.Length > 1 || label.Length > 2);
    }

    private static bool IsBesideCredit(Draft draft, int index, Layout layout) =>
        IsCredit(draft, draft.Previous(index), layout) || IsCredit(draft, draft.Next(index), layout);

    private static bool IsCredit(Draft draft, int? index, Layout layout)
    {
        if (index is not { } at || draft.Rows[at] is not { IsCredits: true } row)
            return false;
        return row.Labelled is { } line && line.Layout == layout;
    }
}
