using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: a row of nothing but full names near the top, "Ann Lee, Ian Day, Cy Fox", on a page that names no actor in any
/// other place: those who play in the film.
/// </summary>
internal static partial class LoneCasts
{
    private const int TopRows = 40;
    private const int Fewest = 3;
    private const int LongestRow = 300;

    public static void Run(Draft draft)
    {
        var cast = draft.CreditLines.Where(line => InlineCredits.IsCast(line.Roles[0])).Select(line => line.Row.Index).ToHashSet();
        foreach (var row in draft.Rows.Take(TopRows).Where(row => row.IsFree && row.Section is Section.None or Section.Crew))
        {
            if (!row.IsFree || row.Text.Length > LongestRow || row.UnderThanks || NamesOf(row) is not { } names
                || cast.Any(index => Math.Abs(index - row.Index) > 1))
                continue;
            names.ForEach(name => draft.CreditLines.Add(CharacterRule.Credit(row, name, []) with { Confidence = 0.6 }));
            row.ClaimCredits();
            return;
        }
    }

    private static List<Slice>? NamesOf(Row row)
    {
        var names = row.Body.SplitAt(Gap());
        names.RemoveAll(name => name.IsEmpty);
        if (names.Count < Fewest)
            names = NameList.Split(row.Body).ConvertAll(part => part.Slice);
        return names.Count >= Fewest && names.TrueForAll(IsPerson)
            && names.Count(name => Vocabulary.GivenNames.Has(WordForms.Split(name.Text)[0])) * 2 >= names.Count ? names : null;
    }

    private static bool IsPerson(Slice name) =>
        NameShape.IsFullName(name.Text) && OrganizationShape.Weight(name.Text, true) < OrganizationShape.Enough
            && !Array.Exists(WordForms.Split(name.Text), Vocabulary.DateWords.Has);

    [GeneratedRegex(@"\s{2,}|\s*[,•|·/]\s*")]
    private static partial Regex Gap();
}
