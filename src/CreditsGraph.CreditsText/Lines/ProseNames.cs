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
        var cut = -1;
        var joined = false;
        var name = from;
        var i = from;
        while (i < words.Count && i - from < MostWords && IsNameWord(words[i].Text, i == name))
        {
            var text = words[i++].Text;
            if (Ends(text) || (joined && text[^1] == ','))
                break;
            if (text[^1] is ',' or ';')
            {
                cut = cut < 0 ? i : cut;
                name = i;
            }
            else if (JoinsNext(words, i))
            {
                joined = true;
                name = ++i;
            }
        }
        return cut < 0 || joined ? i : cut;
    }

    private static bool JoinsNext(List<Slice> words, int i) =>
        i + 1 < words.Count && Vocabulary.Joiners.Has(words[i].Text) && IsNameWord(words[i + 1].Text, true);

    /// <summary>The words from one index up to another as one slice, without the marks at its end.</summary>
    public static Slice Slice(Slice body, List<Slice> words, int from, int to)
    {
        var start = words[from].Start - body.Start;
        return body.Sub(start, words[to - 1].End - body.Start - start).Trim(",;: .");
    }

    /// <summary>The same without small words at its end, which are the sentence's and not the name's.</summary>
    public static Slice Names(Slice body, List<Slice> words, int from, int to)
    {
        while (to - 1 > from && char.IsLower(words[to - 1].Chars[0]))
            to--;
        return Slice(body, words, from, to);
    }

    private static bool IsNameWord(string word, bool isFirst) =>
        WordForms.StartsUpper(word) || (!isFirst && Vocabulary.Particles.Has(word));

    private static bool Ends(string word) =>
        word[^1] is '!' or '?' or ')' || (word[^1] == '.' && word.Length > 3 && word.IndexOf('.') == word.Length - 1
            && !Vocabulary.Suffixes.Has(word));

    /// <summary>The words of the row.</summary>
    public static List<Slice> Words(Slice body)
    {
        var words = new List<Slice>();
        var from = 0;
        for (var i = 0; i <= body.Length; i++)
        {
            if (i < body.Length && !char.IsWhiteSpace(body.Chars[i]))
                continue;
            if (i > from)
                words.Add(body.Sub(from, i - from));
            from = i + 1;
        }
        return words;
    }
}
