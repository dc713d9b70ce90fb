using System.Runtime.CompilerServices;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>What follows a list of names without naming a holder of the role: "…, based on the novel by P. Groom".</summary>
internal static class Afterthoughts
{
    private const int MostWords = 4;

    /// <summary>The list up to such words; the whole list where there are none. Linear time.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static Slice Cut(Slice list)
    {
        var text = list.Chars;
        for (var i = 1; i < text.Length; i++)
        {
            if (IsStart(text, i) && Opens(text, i))
                return list.To(i).Trim(" ,;(–—-|/");
        }
        return list;
    }

    private static bool IsStart(ReadOnlySpan<char> text, int i) =>
        (char.IsLower(text[i]) && char.IsWhiteSpace(text[i - 1]))
            || (char.IsLetter(text[i]) && (text[i - 1] is '(' or ',' || (i > 1 && text[i - 2] is ',' or '|' or '/')));

    private static bool Opens(ReadOnlySpan<char> text, int from)
    {
        // No more of the text can open one: words without blanks between them must not be looked at again and again.
        text = text[..Math.Min(text.Length, from + Vocabulary.Afterthoughts.LongestText + 1)];
        var end = from;
        for (var words = 0; words < MostWords && end < text.Length; words++)
        {
            while (end < text.Length && !char.IsWhiteSpace(text[end]) && text[end] is not ('’' or '\''))
                end++;
            if (Vocabulary.Afterthoughts.Has(text[from..end]))
                return true;
            while (end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '’' or '\''))
                end++;
        }
        return false;
    }
}
