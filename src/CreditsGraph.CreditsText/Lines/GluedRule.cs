using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>A label glued to its value: <c>Directed byAnn Lee</c>, <c>StarringEve King</c>.</summary>
internal static class GluedRule
{
    private const int LongestRole = 60;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        var text = row.Text;
        for (var i = 3; i < Math.Min(text.Length - 1, LongestRole); i++)
        {
            if (!char.IsLower(text[i - 1]) || !char.IsUpper(text[i])
                || RoleReader.Known(row.Body.To(i)) is not { } roles || RoleReader.Known(row.Body.To(WordEnd(text, i))) is not null)
                continue;
            var names = row.Body.From(i);
            if (NamesValue.IsListOfPeople(names) || OrganizationShape.Weight(names.Text, false) >= OrganizationShape.Enough || (IsBy(row.Body.To(i)) && NamesValue.IsPlausible(names)))
                return [new CreditLine { Roles = roles, Names = names, Row = row, Layout = Layout.By,
                    Confidence = 0.9 }];
        }
        return [];
    }

    /// <summary>Whether the row begins with a label that is glued to what follows: "LanguageEnglish".</summary>
    public static bool HasLabel(Row row)
    {
        for (var i = 3; i < Math.Min(row.Text.Length, LongestRole); i++)
        {
            if (char.IsLower(row.Text[i - 1]) && char.IsUpper(row.Text[i])
                && (Facts.LabelOf(row.Body.To(i).Chars) is not null || RoleReader.Known(row.Body.To(i)) is not null))
                return true;
        }
        return false;
    }

    // The capital of "DarstellerInnen" is within one word.
    private static int WordEnd(string text, int from) =>
        text.IndexOf(' ', from) is var blank && blank < 0 ? text.Length : blank;

    private static bool IsBy(Slice wording) => Vocabulary.By.Has(WordForms.Split(wording.Text)[^1]);
}
