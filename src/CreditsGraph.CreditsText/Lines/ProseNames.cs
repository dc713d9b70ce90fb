using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>How far a list of names goes in a sentence.</summary>
internal static class ProseNames
{
    private const int MostWords = 40;

    /// <summary>
    /// The index after the list that begins at <paramref name="from"/>. A comma goes on only in a list that ends in
    /// "and": in "edited by Noor Haddad, Paper Boats follows" the name ends at the comma. Linear time.
    /// </summary>
    public static int End(List<Slice> words, int from)
    {
        var sure = from;
        var name = from;
        var i = from;
        while (i < words.Count && i - from < MostWords)
        {
            var text = words[i].Text;
            if (i > name && Vocabulary.Joiners.Has(text) && i + 1 < words.Count && IsNameWord(words[i + 1].Text, true))
            {
                sure = name = ++i;
                continue;
            }
            if (!IsNameWord(text, i == name))
                return sure == from || sure == name ? Shut(from, name, i, sure) : sure;
            i++;
            if (Ends(text))
                return Shut(from, name, i, sure);
            if (text[^1] is ',' or ';')
            {
                if (sure == from)
                    sure = i;
                name = i;
            }
        }
        return Shut(from, name, i, sure);
    }

    /// <summary>The words from one index up to another as one slice, without the marks at its end.</summary>
    public static Slice Slice(Slice body, List<Slice> words, int from, int to)
    {
        var start = words[from].Start - body.Start;
        return body.Sub(start, words[to - 1].End - body.Start - start).Trim(",;: ");
    }

    // A list that a comma cut keeps its first name unless "and" closed it.
    private static int Shut(int from, int name, int end, int sure) =>
        sure == from || sure == name ? end : sure;

    private static bool IsNameWord(string word, bool isFirst) =>
        WordForms.StartsUpper(word) || (!isFirst && Vocabulary.Particles.Has(word));

    private static bool Ends(string word) =>
        word[^1] is '!' or '?' or ')' || (word[^1] == '.' && word.Length > 3 && word.IndexOf('.') == word.Length - 1
            && !Vocabulary.Suffixes.Has(word));
}
