using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Which part of a name an index lists it by.</summary>
internal static class NameOrder
{
    /// <summary>
    /// The name as an index lists it: "Sleeth, Lisa". A mononym, a name in a script of its own and a name whose family
    /// name comes first stand as they are. <paramref name="shownFamily"/> is the family name where the page shows it;
    /// <paramref name="familyFirst"/> says that the names beside it stand family name first.
    /// </summary>
    public static string SortName(string name, string? shownFamily, bool familyFirst)
    {
        var words = WordForms.Split(name);
        if (words.Length < 2 || WordForms.IsEastAsian(name))
            return name;
        if (shownFamily is not null && name.StartsWith(shownFamily + " ", StringComparison.Ordinal))
            return name;
        if (shownFamily is null && IsFamilyFirst(words, familyFirst))
            return name;
        var suffix = SuffixLength(words);
        var from = FamilyStart(words, shownFamily, suffix);
        if (from == 0)
            return name;
        var tail = suffix == 0 ? string.Empty : ", " + string.Join(' ', words[^suffix..]);
        return $"{string.Join(' ', words[from..^suffix]).TrimEnd(',')}, {string.Join(' ', words[..from])}{tail}";
    }

    /// <summary>The family name with its particles: "Le Guirec" of "Édith Le Guirec".</summary>
    public static string FamilyOf(string name)
    {
        var words = WordForms.Split(name);
        var suffix = SuffixLength(words);
        return string.Join(' ', words[FamilyStart(words, null, suffix)..^suffix]).TrimEnd(',');
    }

    /// <summary>
    /// Whether the name itself shows that its family name comes first: "Kim Sang-hun", "Ishimaro Jiro".
    /// </summary>
    public static bool ShowsFamilyFirst(string name)
    {
        return WordForms.Count(name) == 2 && !WordForms.IsEastAsian(name) && IsFamilyFirst(WordForms.Split(name), false);
    }

    /// <summary>Whether the name itself shows that its family name comes last: "Dan-ah Kim", "Jisu Kim".</summary>
    public static bool ShowsFamilyLast(string name)
    {
        var words = WordForms.Split(name);
        return words.Length >= 2 && !IsFamilyFirst(words, false)
            && (EastAsianNames.IsHyphenated(words[0]) || EastAsianNames.IsGiven(words[0])
                || EastAsianNames.IsFamily(words[^1]));
    }

    private static bool IsFamilyFirst(string[] words, bool neighboursAre)
    {
        if (words.Length != 2 || EastAsianNames.IsHyphenated(words[0]) || words[0].Contains('.'))
            return false;
        if (Vocabulary.JapaneseGiven.Has(words[1]))
            return !Vocabulary.JapaneseGiven.Has(words[0]);
        return EastAsianNames.IsFamily(words[0])
            && (EastAsianNames.IsHyphenatedLow(words[1]) || (neighboursAre && !EastAsianNames.IsFamily(words[1])));
    }

    private static int SuffixLength(string[] words) =>
        words.Length > 2 && Vocabulary.Suffixes.Has(words[^1]) && (words[^1].Length > 1 || WordForms.IsCaps(words[^1]))
            ? 1 : 0;

    private static int FamilyStart(string[] words, string? shownFamily, int suffix)
    {
        if (shownFamily is not null)
        {
            var count = WordForms.Split(shownFamily).Length;
            if (count < words.Length - suffix)
                return words.Length - suffix - count;
        }
        var from = words.Length - suffix - 1;
        // "Peggy Chiang Hsiu-ping": a Western given name before a whole Chinese name.
        if (from == 2 && EastAsianNames.IsHyphenated(words[2]) && EastAsianNames.IsFamily(words[1]))
            return 1;
        // "Rui Sá e Silva", "José Ortega y Gasset".
        if (from > 2 && words[from - 1] is "e" or "y" or "i")
            from -= 2;
        while (from > 1 && IsParticle(words[from - 1]))
            from--;
        return Math.Max(from, 0);
    }

    private static bool IsParticle(string word) => Vocabulary.FamilyParticles.Has(word) && !word.EndsWith('.');
}
