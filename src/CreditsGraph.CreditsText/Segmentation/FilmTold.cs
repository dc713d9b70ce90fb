using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>A title that a sentence begins with: "Slack Water is a three-screen film about the Mersey".</summary>
internal static partial class FilmTold
{
    private const int MostRows = 12;
    private const int TopRows = 25;

    /// <summary>The title, where a row near the top names it too; null for none.</summary>
    public static string? In(Draft draft)
    {
        var top = draft.Rows.Where(row => !row.IsBlank).Take(TopRows).Select(row => (Row: row, Text: NameFolding.Fold(row.Text))).ToList();
        foreach (var row in draft.Rows.Where(row => row.Kind == LineKind.Prose).Take(MostRows))
        {
            if (Sentence().Match(row.Text) is not { Success: true } match || !TellsFilm(match.Groups["rest"].Value))
                continue;
            var title = match.Groups["title"].Value.Trim();
            var folded = NameFolding.Fold(title);
            if (folded.Length > 1 && IsTitle(title) && !draft.Credits.Exists(credit => credit.Name == title) && top.Exists(other => other.Row != row && other.Row.Kind != LineKind.Prose
                && $" {other.Text} ".Contains($" {folded} ", StringComparison.Ordinal)))
                return TitleText.Of(title);
        }
        return null;
    }

    private static bool IsTitle(string title)
    {
        var words = WordForms.Split(title);
        return !Vocabulary.NotGivenNames.Has(title) && !Vocabulary.Articles.Has(title) && !Vocabulary.GenericFilm.Has(title)
            && words.Count(word => WordForms.StartsUpper(word) || char.IsDigit(word[0])) * 2 >= words.Length;
    }

    // "Dana Whitcombe is a documentary filmmaker" tells of somebody.
    private static bool TellsFilm(string rest)
    {
        var words = WordForms.Split(rest);
        return Array.Exists(words, word => Vocabulary.FilmWords.Has(word.Trim(',', '.', ';')))
            && !Array.Exists(words, word => Domain.Roles.RoleVocabulary.Current.Recognize(word.Trim(',', '.', ';')) is { } known
                && known.Role.Slug is "director" or "writer" or "producer" or "cinematographer");
    }

    [GeneratedRegex(@"^[“""«‘]?(?<title>[\p{Lu}\p{Lo}0-9][^.!?:;“”""«»()]{0,70}?)[”""»’]?(?:\s\([^()]{1,40}\))?,?\s(?:is|was|ist|est|es|è|é)\s(?:an?|the|een|de|het|eine?|die|der|das|une?|la|le|una|un|el|uma?|o|il|lo)\s(?<rest>[^.!?]{3,90})")]
    private static partial Regex Sentence();
}
