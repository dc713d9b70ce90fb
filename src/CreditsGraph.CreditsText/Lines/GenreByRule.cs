using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>What a film is and whom it is by, as programmes say it: <c>Téléfilm français (2016) de Ann Lee</c>.</summary>
internal static partial class GenreByRule
{
    private const int LongestRow = 160;

    public static IReadOnlyList<CreditLine> Read(Row row) =>
        row.Section != Section.Related && Read(row, row.Body) is { } line ? [line] : [];

    /// <summary>What <paramref name="text"/> says of a film's makers; null where it says nothing of them.</summary>
    public static CreditLine? Read(Row row, Slice text)
    {
        if (text.Length > LongestRow || What().Match(text.Text) is not { Success: true } match
            || !WordForms.Split(match.Groups["what"].Value).Any(word => Vocabulary.FilmWords.Has(word.Trim(','))))
            return null;
        var names = text.From(match.Length).Trim(" .");
        if (!NamesValue.IsListOfPeople(names))
            return null;
        return new CreditLine
        {
            Roles = [RolePart.Meant(text.Sub(match.Groups["what"].Index, match.Groups["what"].Length), "Director")],
            Names = names,
            Row = row,
            Layout = Layout.By,
            Confidence = 0.85,
        };
    }

    [GeneratedRegex(@"^(?<what>\p{Lu}[\p{L}-]+,?(?:\s[\p{L}-]+,?){0,5})(?:\s?\([^()]{2,30}\))?,?\s(?:de|von|van|di|by|door|da|par|av|af)\s(?=\p{Lu})|^(?<what>\p{Lu}[\p{L}-]+,?(?:\s[\p{L}-]+,?){0,5})(?:\s?\([^()]{2,30}\))?,?\sd['’](?=\p{Lu})")]
    private static partial Regex What();
}
