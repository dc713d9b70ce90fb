using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>What tells the family name in Korean, Chinese and Japanese names in Latin letters.</summary>
internal static class EastAsianNames
{
    public static bool IsFamily(ReadOnlySpan<char> word) => IsKoreanFamily(word) || Vocabulary.ChineseFamilies.Has(word);

    public static bool IsKoreanFamily(ReadOnlySpan<char> word) => Vocabulary.KoreanFamilies.Has(word);

    /// <summary>
    /// A Japanese given name, or two syllables joined by a hyphen as Korean and Chinese given names are.
    /// </summary>
    public static bool IsGiven(string word) => IsHyphenated(word) || Vocabulary.JapaneseGiven.Has(word);

    /// <summary>
    /// Whether blanks part whole names: each has three signs or more, so none is a family name alone ("真壁 俊" is one).
    /// </summary>
    public static bool AreParted(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var word in WordForms.In(text))
        {
            if (word.Length < 3 || !word.All(WordForms.IsEastAsianLetter))
                return false;
            count++;
        }
        return count > 1 && OrganizationShape.Weight(text, true) < OrganizationShape.Enough;
    }

    /// <summary>"Sang-hun", "Sin-U": two short halves, the second in either case.</summary>
    public static bool IsHyphenated(string word)
    {
        var dash = word.IndexOf('-');
        return dash is > 0 and <= 6 && word.Length - dash - 1 is > 0 and <= 6 && word.LastIndexOf('-') == dash
            && char.IsUpper(word[0]);
    }

    /// <summary>"Sang-hun" and not "Lee-Jones": a given name written the Korean way.</summary>
    public static bool IsHyphenatedLow(string word) => IsHyphenated(word) && char.IsLower(word[word.IndexOf('-') + 1]);
}
