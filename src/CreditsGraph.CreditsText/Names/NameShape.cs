using System.Buffers;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Whether a text looks like a name.</summary>
internal static class NameShape
{
    private const int LongestName = 70;
    private const int MostWords = 7;
    private static readonly SearchValues<char> NeverInNames = SearchValues.Create("?!:;@#=<>[]{}|\\/^~_€$%©®™");
    private const string Nicknames = "“”\"„‟«»「」『』";

    /// <summary>Whether the text may be the name of a person or an organization. Linear time.</summary>
    public static bool IsName(string text) => IsName(text.AsSpan());

    public static bool IsName(ReadOnlySpan<char> text)
    {
        if (text.Length is 0 or > LongestName || text.ContainsAny(NeverInNames))
            return false;
        if (WordForms.Count(text) is 0 or > MostWords || EndsSentence(WordForms.Last(text)))
            return false;
        return WordForms.IsEastAsian(text) ? IsEastAsianName(text.ToString()) : HasNameWords(text);
    }

    /// <summary>
    /// Whether the text looks like a person's full name: two words or more, none of them a common one.
    /// </summary>
    public static bool IsFullName(string text) => IsFullName(text.AsSpan());

    public static bool IsFullName(ReadOnlySpan<char> text)
    {
        if (!IsName(text))
            return false;
        if (WordForms.IsEastAsian(text))
            return text.Length is >= 2 and <= 12;
        return WordForms.Count(text) >= 2 && WithoutAdjective(text).Length == text.Length && !Vocabulary.NotGivenNames.Has(WordForms.First(text))
            && !Vocabulary.Verbs.Has(WordForms.Last(text));
    }

    // "Fund 41" and "Channel 4" end in a number, "Bang! Post" has a mark within.
    private static bool HasNameWords(ReadOnlySpan<char> text)
    {
        var lead = HasLead(text) ? 1 : 0;
        text = WithoutAdjective(text);
        var index = 0;
        var starts = false;
        foreach (var word in WordForms.In(text))
        {
            if (index >= lead && !IsNameWord(word) && !(index > lead && IsNumber(word)))
                return false;
            starts = starts || StartsName(word);
            index++;
        }
        return starts;
    }

    // "La Lanterne bleue", "El Río verde": the noun's capital is enough for a company.
    private static ReadOnlySpan<char> WithoutAdjective(ReadOnlySpan<char> text)
    {
        var blank = text.LastIndexOf(' ');
        if (blank < 4 || blank + 4 > text.Length || !IsSmallWord(text[(blank + 1)..]) || WordForms.Count(text) != 3)
            return text;
        var first = WordForms.First(text);
        return first.Length > 1 && char.IsUpper(first[0]) && Vocabulary.RomanceArticles.Has(first)
            && char.IsUpper(text[first.Length + 1]) && !Vocabulary.Verbs.Has(text[(blank + 1)..]) ? text[..blank] : text;
    }

    private static bool IsSmallWord(ReadOnlySpan<char> word) =>
        char.IsLower(word[0]) && word.All(char.IsLower) && !Vocabulary.Particles.Has(word);

    private static bool IsNumber(ReadOnlySpan<char> word) => word.Length <= 3 && !word.ContainsAnyExceptInRange('0', '9');

    // "студия «Берег»", "fanfare «Les Rues»": what it is, in lower case, before its quoted name.
    private static bool HasLead(ReadOnlySpan<char> text)
    {
        var words = WordForms.In(text);
        return words.MoveNext() && WordForms.StartsLower(words.Current)
            && words.MoveNext() && words.Current[0] is '«' or '“' or '"' or '„';
    }

    private static bool StartsName(ReadOnlySpan<char> word) => WordForms.StartsUpper(word) || HasInnerCapital(word);

    private static bool IsEastAsianName(string text)
    {
        var words = WordForms.Split(text);
        if (text.Length > 24 || words.Length > 4)
            return false;
        foreach (var c in text)
        {
            if (char.IsDigit(c) || c is '。' or '、' or '，' or '？' or '！' or '：')
                return false;
        }
        // A Korean name has one blank at most; a sentence has several.
        if (words.Length > 2 && text.Any(c => c is >= '\uAC00' and <= '\uD7A3') && !EastAsianNames.AreParted(text)
            && OrganizationShape.Weight(text, false) < OrganizationShape.Enough)
            return false;
        return words.Length == 1 || words.Sum(word => word.Length) <= 16;
    }

    private static bool EndsSentence(ReadOnlySpan<char> last) =>
        last.Length > 5 && last[^1] == '.' && !last[..^1].Contains('.');

    private static bool IsNameWord(ReadOnlySpan<char> word)
    {
        var core = word.Trim(Nicknames).Trim("()'‘’,");
        if (core.Length == 0 || core is "&" or "+")
            return true;
        // "2Delta"
        if (char.IsDigit(core[0]))
            return core.Length > 3 && char.IsUpper(core[1]) && char.IsLower(core[2]);
        if (WordForms.StartsUpper(core))
            return core[^1] != '…';
        return Vocabulary.Particles.Has(core) || HasInnerCapital(core) || Vocabulary.Postnominals.Has(core)
            || IsDotted(core) || core is "snc" or "sas" or "sarl" or "spa" or "sl" or "llc" or "ltda" or "aps" or "inc" or "inc." or "ltd" or "ltd." or "ltée" or "srl" or "gmbh";
    }

    // "s.r.l.", "p.g.a."
    private static bool IsDotted(ReadOnlySpan<char> word) => word.Length >= 4 && word[1] == '.' && word[3] == '.';

    // d'Artagnan, al-Sayed, postDox.
    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
                return true;
        }
        return false;
    }
}
