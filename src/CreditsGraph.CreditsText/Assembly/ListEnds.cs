using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Ends of lists that name nobody: "u.a.", "et al.", "and many others", "(plus 6 co-producers)".</summary>
internal static partial class ListEnds
{
    private const int MostWords = 4;

    /// <summary>The list without such an end, and the words that say that it goes on; null for none. Linear time.</summary>
    public static (Slice List, Slice? GoesOn) Cut(Slice list)
    {
        if (list.Length > 0 && list.Chars.Contains('(') && More().Match(list.Text) is { Success: true } bracket)
            return (list.To(bracket.Index).Trim(), null);
        if (Vocabulary.CutShort.Has(list.Chars))
            return (list.To(0), null);
        if (list.Chars.EndsWith("ほか") || list.Chars.EndsWith(")他") || list.Chars.EndsWith("）他"))
            return (list.To(list.Length - (list.Chars[^1] == '他' ? 1 : 2)).Trim(" 、,"), null);
        Span<int> starts = stackalloc int[MostWords];
        for (var count = LastWords(list.Chars, starts); count > 0; count--)
        {
            var start = starts[count - 1];
            if (Vocabulary.CutShort.Has(list.Chars[start..]))
                return (list.To(start).Trim(" ,;"), list.From(start));
        }
        return (list, null);
    }

    // Where the last words start, the very last one first; the first word of all is none of them.
    private static int LastWords(ReadOnlySpan<char> text, Span<int> starts)
    {
        var first = 0;
        while (first < text.Length && char.IsWhiteSpace(text[first]))
            first++;
        var count = 0;
        for (var i = text.Length - 1; i > first && count < starts.Length; i--)
        {
            if (!char.IsWhiteSpace(text[i]) && char.IsWhiteSpace(text[i - 1]))
                starts[count++] = i;
        }
        return count;
    }

    [GeneratedRegex(@"\s*\((?:plus|and|und|et|y|\+)\s+[0-9][^()]*\)\s*$", RegexOptions.IgnoreCase)]
    private static partial Regex More();
}
