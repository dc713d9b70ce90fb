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
            draft.CreditLines.Add(CharacterRule.Credit(row, names, []) with { Confidence = 0.6 });
            row.Claim(LineKind.Fact, "credits");
            return;
        }
    }

    private static Slice? NamesOf(Row row)
    {
        var pieces = Gap().Split(row.Text);
        if (pieces.Length < Fewest && NameList.Split(row.Body) is { Count: >= Fewest } parts)
            pieces = [.. parts.Select(part => part.Slice.Text)];
        return pieces.Length >= Fewest && Array.TrueForAll(pieces, piece => NameShape.IsFullName(piece)
                && OrganizationShape.Weight(piece, true) < OrganizationShape.Enough && !Array.Exists(WordForms.Split(piece), Vocabulary.DateWords.Has))
            && pieces.Count(piece => Vocabulary.GivenNames.Has(WordForms.Split(piece)[0])) * 2 >= pieces.Length
            ? row.Body : null;
    }

    [GeneratedRegex(@"\s{2,}|\s*[,•|·/]\s*")]
    private static partial Regex Gap();
}
