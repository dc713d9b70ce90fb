using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>What tells the family name in Korean, Chinese and Japanese names in Latin letters.</summary>
internal static class EastAsianNames
{
    private const string HangulFamilies =
        "김이박최정강조윤장임림한오서신권황안송류유전홍고문양손배백허남심노로하곽성차주우구민진나라지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모탁국어은편용예경봉사부가복태목형피두감음빈동온호범팽승시간견당화창제갈독사황보남궁선우동방";

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

    /// <summary>Whether the name is written in Hangul and begins with no Korean family name: "야간비행".</summary>
    public static bool IsNoKoreanName(string name) =>
        name.Length > 1 && name[0] is >= '\uAC00' and <= '\uD7A3' && !HangulFamilies.Contains(name[0], StringComparison.Ordinal);

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
