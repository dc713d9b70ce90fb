using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: on a page that names no director, whoever stands alone under its title, "Sel gemme" over "Clarisse Ouradou", or
/// beside its year, "(Baltasar Ordieres, 1954)".
/// </summary>
internal static partial class TitledMakers
{
    private const int TopRows = 25;
    private const int LongestTitle = 80;
    private const int Sight = 4;

    public static void Run(Draft draft)
    {
        if (draft.CreditLines.Exists(line => line.Roles.Any(role => role.Resolution.Role.Slug == "director")))
            return;
        foreach (var row in draft.Rows.Take(TopRows))
        {
            if (row.IsBlank || MakerOf(draft, row) is not { } maker)
                continue;
            draft.CreditLines.Add(new CreditLine
            {
                Roles = [RolePart.Unsaid(maker, "Director")],
                Names = maker,
                Row = row,
                Layout = Layout.By,
                Confidence = 0.7,
            });
            row.ClaimCredits();
            return;
        }
    }

    private static Slice? MakerOf(Draft draft, Row row)
    {
        if (row.Section is Section.Related or Section.Aside || draft.Previous(row.Index) is not { } over
            || draft.Rows[over].Text.Length > LongestTitle)
            return null;
        if (Dated().Match(row.Text) is { Success: true } dated && IsPerson(dated.Groups["name"].Value))
            return row.Body.Sub(dated.Groups["name"].Index, dated.Groups["name"].Length);
        return row.IsFree && row.Section == Section.None && IsPerson(row.Text) && draft.Rows[over].IsFree && IsOverFacts(draft, row)
            && ComesAgain(draft, row) ? row.Body : null;
    }

    private static bool IsPerson(string text) =>
        NameShape.IsFullName(text) && OrganizationShape.Weight(text, true) < OrganizationShape.Enough
            && !Array.Exists(WordForms.Split(text), word => Vocabulary.DateWords.Has(word) && WordForms.StartsUpper(word)
                || Vocabulary.TitleStops.Has(word));

    private static bool IsOverFacts(Draft draft, Row row)
    {
        var at = row.Index;
        for (var i = 0; i < Sight && draft.Next(at) is { } next; i++)
        {
            at = next;
            if (draft.Rows[at].IsFilmFacts || FactPieces.Year(draft.Rows[at].Text) is not null)
                return true;
        }
        return false;
    }

    // In the story of a life, in another role.
    private static bool ComesAgain(Draft draft, Row row)
    {
        var end = row.Body.Line.Start + row.Body.End;
        return end < draft.Beginning.Length && draft.Beginning.IndexOf(row.Text, end, StringComparison.OrdinalIgnoreCase) > 0;
    }

    [GeneratedRegex(@"^\((?<name>\p{Lu}[^(),;:]{4,50}),\s(?:[\p{L} .-]{2,30},\s)?(?:19|20)[0-9]{2}[^()]{0,40}\)")]
    private static partial Regex Dated();
}
