using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>"De Bastien MORVANEL" under a title: whom a film is by, its director.</summary>
internal static class TopByRule
{
    private const int TopRows = 6;

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var blank = row.Body.Chars.IndexOf(' ');
        if (blank <= 0 || draft.CreditLines.Count > 0 || !IsNearTop(draft, index) || draft.Previous(index) is null)
            return [];
        var by = row.Body.To(blank);
        var names = row.Body.From(blank).Trim();
        if (!Vocabulary.By.Has(by.Text) || !NamesValue.IsListOfPeople(names))
            return [];
        var role = new RolePart(by.Text, by, RoleVocabulary.Current.Resolve("Director"));
        return [new CreditLine { Roles = [role], Names = names, Row = row, Layout = Layout.By, Confidence = 0.9 }];
    }

    private static bool IsNearTop(Draft draft, int index) =>
        index < 60 && draft.Rows.Take(index).Count(row => !row.IsBlank && row.Kind != LineKind.Noise) < TopRows;
}
