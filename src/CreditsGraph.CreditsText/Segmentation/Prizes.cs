using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Rows that say what a film won and where: "Winner – Best Editing – Silver Crane Awards".</summary>
internal static partial class Prizes
{
    private const int LongestRow = 160;
    private const int MostWords = 9;

    /// <summary>
    /// Whether the row begins with a prize or a selection, behind which something else stands. Linear time.
    /// </summary>
    public static bool IsPrize(Row row)
    {
        if (row.Text.Length > LongestRow || Joint().Match(row.Text) is not { Success: true, Index: > 2 } joint)
            return false;
        var first = row.Body.To(joint.Index);
        var words = WordForms.Split(first.Text);
        return words.Length is > 0 and <= MostWords && row.Text.Length > joint.Index + joint.Length && row.Text[^1] is not '.'
            && (Vocabulary.Superlatives.Has(words[0]) && words.Length > 1 || Array.Exists(words, IsPrizeWord))
            && RoleReader.Known(first) is null && !(row.Labelled is { Layout: Layout.Colon });
    }

    private static bool IsPrizeWord(string word) => WordForms.StartsUpper(word) && Vocabulary.Prizes.Has(word.Trim('“', '”', '"', '*'));

    [GeneratedRegex(@"\s+[-–—|]\s+|,\s+")]
    private static partial Regex Joint();
}
