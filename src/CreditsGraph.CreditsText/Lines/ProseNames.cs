using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>How far a list of names goes in a sentence.</summary>
internal static class ProseNames
{
    private const int MostWords = 80;
    private const int MostLead = 3;
    private const int MostInBrackets = 10;

    /// <summary>
    /// The index after the list that begins at <paramref name="from"/>. A comma goes on only in a list that ends in
    /// "and": in "edited by Noor Haddad, Paper Boats follows" the name ends at the comma. A list of actors
    /// (<paramref name="isCast"/>) may also end with its sentence, each of them in full. Linear time.
    /// </summary>
    public static int End(List<Slice> words, int from, bool isCast)
    {
        var (cut, end, joined, full, stop) = (-1, from, false, true, false);
        for (var i = from; !stop && i >= 0 && i - from < MostWords; i = NextItem(words, end))
        {
            var next = ItemEnd(words, i, i > from);
            if (next == i)
                break;
            full &= next - i > 1;
            end = next;
            stop = EndsList(words, end, joined);
            joined |= JoinsItem(words, end);
            cut = FirstComma(cut, words, end);
        }
        var isWhole = cut < 0 || joined || (isCast && full && EndsSentence(words, end));
        return isWhole ? end : cut;
    }

    private static int FirstComma(int cut, List<Slice> words, int end) => cut < 0 && EndsInComma(words, end) ? end : cut;

    private static bool JoinsItem(List<Slice> words, int end) =>
        end < words.Count && Vocabulary.Joiners.Has(words[end].Text) && ItemEnd(words, end + 1, true) > end + 1;

    // Where the next name of the list may begin; -1 where the list is at its end.
    private static int NextItem(List<Slice> words, int end)
    {
        if (end < words.Count && Vocabulary.Joiners.Has(words[end].Text))
            return end + 1;
        return EndsInComma(words, end) ? end : -1;
    }

    // The last of the list ends its sentence, or stands before a comma behind "and".
    private static bool EndsList(List<Slice> words, int end, bool joined) =>
        Ends(words[end - 1].Text) || (joined && EndsInComma(words, end));

    private static bool EndsInComma(List<Slice> words, int end) => end > 0 && (words[end - 1].Chars[^1] is ',' or ';');

    private static bool EndsSentence(List<Slice> words, int end) =>
        end > 0 && (end == words.Count || words[end - 1].Chars[^1] is '.' or '!');

    // A name with what it is before it ("newcomer Cerys Blythe") and the part behind it ("Pat Keogh (Tom)").
    private static int ItemEnd(List<Slice> words, int from, bool mayLead)
    {
        var i = from;
        while (mayLead && i < Math.Min(from + MostLead, words.Count - 1) && LeadIn.IsCommon(words[i].Text))
            i++;
        if (i >= words.Count || !IsNameWord(words[i].Text, true))
            return from;
        for (i++; i < words.Count && GoesOn(words, i);)
            i++;
        return i < words.Count && words[i].Chars[0] == '(' && !IsMarked(words[i - 1].Text) ? BracketEnd(words, i) : i;
    }

    private static bool GoesOn(List<Slice> words, int i) =>
        !IsMarked(words[i - 1].Text) && IsNameWord(words[i].Text, false) && !Joins(words, i);

    private static int BracketEnd(List<Slice> words, int open)
    {
        for (var i = open; i < Math.Min(open + MostInBrackets, words.Count); i++)
        {
            if (words[i].Chars.Contains(')'))
                return i + 1;
        }
        return open;
    }

    private static bool Joins(List<Slice> words, int i) =>
        i + 1 < words.Count && Vocabulary.Joiners.Has(words[i].Text) && !Vocabulary.Joiners.Has(words[i + 1].Text);

    private static bool IsMarked(string word) => word[^1] is ',' or ';' or ':' || Ends(word);

    /// <summary>The words from one index up to another as one slice, without the marks at its end.</summary>
    public static Slice Slice(Slice body, List<Slice> words, int from, int to)
    {
        var start = words[from].Start - body.Start;
        return body.Sub(start, words[to - 1].End - body.Start - start).Trim(",;: .");
    }

    /// <summary>The same without small words at its end, which are the sentence's and not the name's.</summary>
    public static Slice Names(Slice body, List<Slice> words, int from, int to)
    {
        while (to - 1 > from && char.IsLower(words[to - 1].Chars[0]) && !words[to - 1].Chars.Contains(')'))
            to--;
        return Slice(body, words, from, to);
    }

    private static bool IsNameWord(string word, bool isFirst) =>
        word[0] != '(' && (WordForms.StartsUpper(word) || (!isFirst && Vocabulary.Particles.Has(word)));

    private static bool Ends(string word) =>
        word[^1] is '!' or '?' || (word[^1] == '.' && word.Length > 3 && word.IndexOf('.') == word.Length - 1
            && !Vocabulary.Suffixes.Has(word));

    /// <summary>The words of the row; "d'Inès" is two.</summary>
    public static List<Slice> Words(Slice body)
    {
        var words = new List<Slice>();
        var from = 0;
        for (var i = 0; i <= body.Length; i++)
        {
            var elides = i - from == 2 && Elides(body.Chars[from..]);
            if (i < body.Length && !char.IsWhiteSpace(body.Chars[i]) && !elides)
                continue;
            if (i > from)
                words.Add(body.Sub(from, i - from));
            from = elides ? i : i + 1;
        }
        return words;
    }

    private static bool Elides(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[0] == 'd' && (word[1] is '\'' or '’') && char.IsUpper(word[2]);
}
