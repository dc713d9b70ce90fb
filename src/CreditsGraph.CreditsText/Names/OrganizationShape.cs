using System.Buffers;
using System.Text;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>How much a name looks like an organization's rather than a person's.</summary>
internal static class OrganizationShape
{
    /// <summary>From this weight on a name is an organization's.</summary>
    public const int Enough = 2;

    private const int LongestAcronym = 8;
    private static readonly SearchValues<char> Vowels = SearchValues.Create("AEIOUY");

    private static readonly string[] InnerCapitalNames =
        ["Mc", "Mac", "De", "Di", "Da", "La", "Le", "Van", "Von", "Du", "Del", "O'", "O’", "D'", "D’", "L'", "L’",
        "St", "Fitz", "Al", "El", "Dell'", "Dell’", "Vander", "Ten", "Ter", "Des", "San"];

    private static readonly SearchValues<string> Compounds = SearchValues.Create(
        ["film", "medien", "studio", "produktion", "fernseh", "kino", "cinema", "pictures", "media", "films",
        "rundfunk", "production"],
        StringComparison.OrdinalIgnoreCase);

    private static readonly SearchValues<string> EastAsian = SearchValues.Create(
        ["劇団", "合同会社", "ギルド", "프로덕션", "필름", "영화사", "스튜디오", "픽쳐스", "픽처스", "엔터테인먼트", "주식회사", "방송", "대학교", "위원회", "협회", "재단", "미디어", "시네마",
        "株式会社", "有限会社", "プロダクション", "フィルム", "スタジオ", "委員会", "映画社", "大学", "協会", "財団", "放送", "テレビ", "ピクチャーズ", "エンタテインメント",
        "製作所", "会社", "公司", "(주)", "㈜", "студия", "кино", "фильм", "телеканал", "компания", "фонд", "министерство",
        "楽団", "合唱団", "組合", "製作所", "新聞社", "出版社", "美術館", "図書館", "ワークス", "メディア", "エンターテイメント", "エンターテインメント", "ピクチャー", "アニメーション", "밴드", "악단", "합창단",
        "컴퍼니", "픽쳐", "무비", "센터", "공작소", "제작소", "그룹", "아카데미", "예술종합학교", "группа", "оркестр", "ансамбль", "институт", "агентство", "телекомпания",
        "продакшн", "пикчерс", "киностудия", "школа", "музей", "театр"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// The weight of the marks of an organization: a word such as Films, a legal form, capitals within a word, an
    /// acronym, an article, a common word in the place of a given name. <paramref name="capsPage"/> says that the page
    /// writes people's names in capitals too. Linear time.
    /// </summary>
    public static int Weight(string name, bool capsPage) => Weight(name.AsSpan(), capsPage);

    public static int Weight(ReadOnlySpan<char> name, bool capsPage) =>
        Marks(name, capsPage) + (StartsCommonly(name, WordForms.Count(name)) ? 2 : 0);

    /// <summary>The same without the common word in the place of a given name, with which a film's name begins too.</summary>
    public static int Marks(ReadOnlySpan<char> name, bool capsPage)
    {
        var count = WordForms.Count(name);
        if (count == 0)
            return 0;
        var weight = HasEastAsianWord(name) || EndsLikeHouse(name) ? 3 : 0;
        weight += WordWeight(name, count);
        weight += Count(name, HasInnerCapital) > 0 ? 2 : 0;
        weight += Count(name, HasDigit) > 0 ? 2 : 0;
        weight += Count(name, word => word is "&" or "+") > 0 ? 2 : 0;
        weight += count > 1 && IsPossessive(WordForms.Last(name)) ? 2 : 0;
        return capsPage ? weight : weight + AcronymWeight(name, count);
    }

    private delegate bool WordTest(ReadOnlySpan<char> word);

    private static int Count(ReadOnlySpan<char> name, WordTest test)
    {
        var count = 0;
        foreach (var word in WordForms.In(name))
            count += test(word) ? 1 : 0;
        return count;
    }

    // None of them is in Latin letters: most names need no search for them.
    private static bool HasEastAsianWord(ReadOnlySpan<char> name) =>
        name.ContainsAnyInRange('\u0400', '\uFFFF') && name.ContainsAny(EastAsian);

    // "Jonathan Winchester House" is somebody, "Sound House" and "Brick House Films" are not.
    private static int WordWeight(ReadOnlySpan<char> name, int count)
    {
        // "Patio de Luces, S.L."
        if (name.LastIndexOf(',') is > 0 and var comma && Vocabulary.LegalForms.Has(name[(comma + 1)..].Trim()))
            return 3;
        var found = Count(name, IsOrganizationWord);
        if (found == 0)
            return 0;
        return count == 3 && found == 1 && Vocabulary.SurnamesToo.Has(WordForms.Last(name)) ? 1 : 3;
    }

    // "潮騒映画舎", "東風社": signs for a company, a hall, a troupe at the end.
    private static bool EndsLikeHouse(ReadOnlySpan<char> name) =>
        name.Length > 2 && "社舎館座団局所院".Contains(name[^1], StringComparison.Ordinal)
            && name.ContainsAnyInRange('\u4E00', '\u9FFF');

    // An article or a common word in the place of a given name.
    private static bool StartsCommonly(ReadOnlySpan<char> name, int count) =>
        count > 1 && WordForms.First(name) is var first
        && (Vocabulary.NotGivenNames.Has(first)
            || (first.Length > 1 && first[^1] != '.' && Vocabulary.Articles.Has(first) && (count < 4 || IsPhrase(name, first))));

    // "Le Temps Qu'il Fait", "The Fishermen's Co-operative of Sturgeon Landing": nobody is called by a whole phrase.
    private static bool IsPhrase(ReadOnlySpan<char> name, ReadOnlySpan<char> article) =>
        article.Length > 1 && article is "The" or "Le" or "La" or "Les" or "Il" or "Gli" or "Der" or "Die" or "Das" or "Los" or "Las" or "Het"
            && WordForms.StartsUpper(name) && !name.Contains('"');

    public static bool IsOrganizationWord(string word) => IsOrganizationWord(word.AsSpan());

    public static bool IsOrganizationWord(ReadOnlySpan<char> word)
    {
        var core = WithoutDots(word).Trim(",()\"“”");
        if (core is "srl" or "spa" or "sl" or "sarl" && word.Contains("l.", StringComparison.Ordinal))
            return true;
        if (core.Length < 2)
            return false;
        // "A.S.", "AG" and "SA" are legal forms; "As" and "Sa" are parts of names.
        if (Vocabulary.Organizations.Has(core))
            return core.Length > 3 || WordForms.IsCaps(core)
                || core is "Inc" or "inc" or "Ltd" or "Lab" or "Co" or "Bros" or "ApS" or "Oy" or "Kft" or "SpA" or "Art";
        return core.Length > 6 && core.ContainsAny(Compounds);
    }

    private static ReadOnlySpan<char> WithoutDots(ReadOnlySpan<char> word) =>
        word.Contains('.') ? word.ToString().Replace(".", string.Empty, StringComparison.Ordinal) : word;

    private static int AcronymWeight(ReadOnlySpan<char> name, int count)
    {
        var acronyms = Count(name, IsAcronym);
        if (acronyms == 0)
            return count == 1 && WordForms.First(name) is { Length: 2 } word && WordForms.IsCaps(word) ? 2 : 0;
        // One word in capitals beside others may be a family name, "Bastien MORVANEL", but not in "TELA France".
        return (acronyms == count && (acronyms == 1 || Count(name, IsSureAcronym) > 0))
            || (IsAcronym(WordForms.First(name)) && Vocabulary.Countries.Has(WordForms.Last(name))) ? 2 : 0;
    }

    private static bool IsAcronym(ReadOnlySpan<char> word) =>
        word.Length is >= 3 and <= LongestAcronym && WordForms.IsCaps(word) && word.All(char.IsLetterOrDigit)
        && !Vocabulary.Suffixes.Has(word) && !Vocabulary.Postnominals.Has(word);

    // "HUNGRY JOE'S"
    private static bool IsPossessive(ReadOnlySpan<char> last) =>
        last.Length > 3 && (last[^1] is 's' or 'S') && (last[^2] is '\'' or '’');

    // "RTI" and "VFX", not "LOTTE".
    private static bool IsSureAcronym(ReadOnlySpan<char> word) =>
        Vocabulary.Acronyms.Has(word) || (word.Length < 5 && !word.ContainsAny(Vowels));

    private static bool HasDigit(ReadOnlySpan<char> word) => word.Any(char.IsDigit);

    private static bool HasInnerCapital(ReadOnlySpan<char> word)
    {
        var from = 1;
        while (from < word.Length && !(char.IsUpper(word[from]) && char.IsLower(word[from - 1])))
            from++;
        if (from >= word.Length || WordForms.IsCaps(word) || word.ContainsAny('-', '.') || !Ascii.IsValid(word))
            return false;
        for (var i = PrefixLength(word) + 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }
        return false;
    }

    private static int PrefixLength(ReadOnlySpan<char> word)
    {
        foreach (var prefix in InnerCapitalNames)
        {
            if (word.StartsWith(prefix, StringComparison.Ordinal))
                return prefix.Length;
        }
        return 0;
    }
}
