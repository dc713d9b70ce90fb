using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Ends of lists that name nobody: "u.a.", "et al.", "and many others", "(plus 6 co-producers)".</summary>
internal static partial class ListEnds
{
    private const int MostWords = 4;

    /// <summary>The list without such an end, which becomes an issue. Linear time.</summary>
    public static Slice Cut(Draft draft, Slice list)
    {
        var bracket = More().Match(list.Text);
        if (bracket.Success)
            return list.To(bracket.Index).Trim();
        if (Vocabulary.CutShort.Has(list.Text))
            return list.To(0);
        if (list.Chars.EndsWith("ほか") || list.Chars.EndsWith(")他") || list.Chars.EndsWith("）他"))
            return list.To(list.Length - (list.Chars[^1] == '他' ? 1 : 2)).Trim(" 、,");
        var words = WordStarts(list.Text);
        for (var count = Math.Min(MostWords, words.Count - 1); count > 0; count--)
        {
            var start = words[^count];
            if (!Vocabulary.CutShort.Has(list.From(start).Text))
                continue;
            draft.Doubt(
                list.From(start), IssueCodes.ListCutShort, "The page says that more people hold this role.",
                    "Look for a fuller list.");
            return list.To(start).Trim(" ,;");
        }
        return list;
    }

    private static List<int> WordStarts(string text)
    {
        var starts = new List<int>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) && (i == 0 || char.IsWhiteSpace(text[i - 1])))
                starts.Add(i);
        }
        return starts;
    }

    [GeneratedRegex(@"\s*\((?:plus|and|und|et|y|\+)\s+[0-9][^()]*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex More();
}
