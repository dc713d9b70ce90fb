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
    public static bool IsName(string text)
    {
        if (text.Length is 0 or > LongestName || text.AsSpan().ContainsAny(NeverInNames))
            return false;
        var words = WordForms.Split(text);
        if (words.Length is 0 or > MostWords || EndsSentence(words))
            return false;
        return WordForms.IsEastAsian(text) ? IsEastAsianName(text, words) : HasNameWords(words[Lead(words)..])
            && Array.Exists(words, StartsName);
    }

    /// <summary>
    /// Whether the text looks like a person's full name: two words or more, none of them a common one.
    /// </summary>
    public static bool IsFullName(string text)
    {
        if (!IsName(text))
            return false;
        var words = WordForms.Split(text);
        if (WordForms.IsEastAsian(text))
            return text.Length is >= 2 and <= 12;
        return words.Length >= 2 && !Vocabulary.NotGivenNames.Has(words[0]) && !Vocabulary.Verbs.Has(words[^1]);
    }

    // "Fund 41" and "Channel 4" end in a number, "Bang! Post" has a mark within.
    private static bool HasNameWords(string[] words)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (!IsNameWord(words[i]) && !(i > 0 && IsNumber(words[i])))
                return false;
        }
        return true;
    }

    private static bool IsNumber(string word) => word.Length <= 3 && word.All(char.IsAsciiDigit);

    // "студия «Берег»", "fanfare «Les Rues»": what it is, in lower case, before its quoted name.
    private static int Lead(string[] words) =>
        words.Length > 1 && WordForms.StartsLower(words[0]) && words[1][0] is '«' or '“' or '"' or '„' ? 1 : 0;

    private static bool StartsName(string word) => WordForms.StartsUpper(word) || HasInnerCapital(word);

    private static bool IsEastAsianName(string text, string[] words)
    {
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

    private static bool EndsSentence(string[] words) =>
        words[^1].EndsWith('.') && words[^1].Length > 5 && !words[^1][..^1].Contains('.');

    private static bool IsNameWord(string word)
    {
        var core = word.Trim(Nicknames.ToCharArray()).Trim('(', ')', '\'', '‘', '’', ',');
        if (core.Length == 0 || core is "&" or "+")
            return true;
        // "2Delta"
        if (char.IsDigit(core[0]))
            return core.Length > 3 && char.IsUpper(core[1]) && char.IsLower(core[2]);
        if (WordForms.StartsUpper(core))
            return !core.EndsWith('…');
        return Vocabulary.Particles.Has(core) || HasInnerCapital(core) || Vocabulary.Postnominals.Has(core)
            || IsDotted(core) || core is "snc" or "sas" or "sarl" or "spa" or "sl" or "llc" or "ltda" or "aps" or "inc" or "inc." or "ltd" or "ltd." or "ltée" or "srl" or "gmbh";
    }

    // "s.r.l.", "p.g.a."
    private static bool IsDotted(string word) => word.Length >= 4 && word[1] == '.' && word[3] == '.';

    // d'Artagnan, al-Sayed, postDox.
    private static bool HasInnerCapital(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]))
                return true;
        }
        return false;
    }
}
