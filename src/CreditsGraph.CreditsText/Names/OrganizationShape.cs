using System.Buffers;
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
    public static int Weight(string name, bool capsPage)
    {
        var words = WordForms.Split(name);
        if (words.Length == 0)
            return 0;
        var weight = name.AsSpan().ContainsAny(EastAsian) || EndsLikeHouse(name) ? 3 : 0;
        weight += WordWeight(words);
        weight += Array.Exists(words, HasInnerCapital) ? 2 : 0;
        weight += Array.Exists(words, HasDigit) ? 2 : 0;
        weight += Array.Exists(words, word => word is "&" or "+") ? 2 : 0;
        weight += StartsCommonly(words) ? 2 : 0;
        weight += IsPossessive(words) ? 2 : 0;
        return capsPage ? weight : weight + AcronymWeight(words);
    }

    // "Jonathan Winchester House" is somebody, "Sound House" and "Brick House Films" are not.
    private static int WordWeight(string[] words)
    {
        if (!Array.Exists(words, IsOrganizationWord))
            return 0;
        return words.Length == 3 && Vocabulary.SurnamesToo.Has(words[^1]) && words.Count(IsOrganizationWord) == 1 ? 1 : 3;
    }

    // "潮騒映画舎", "東風社": signs for a company, a hall, a troupe at the end.
    private static bool EndsLikeHouse(string name) =>
        name.Length > 2 && "社舎館座団局所院".Contains(name[^1], StringComparison.Ordinal) && name.Any(c => c is >= '\u4E00' and <= '\u9FFF');

    // An article or a common word in the place of a given name.
    private static bool StartsCommonly(string[] words) =>
        words.Length > 1
        && (Vocabulary.NotGivenNames.Has(words[0])
            || (words.Length < 4 && words[0].Length > 1 && Vocabulary.Articles.Has(words[0])));

    public static bool IsOrganizationWord(string word)
    {
        var core = word.Replace(".", string.Empty, StringComparison.Ordinal).Trim(',', '(', ')', '"', '“', '”');
        if (word.Contains("l.", StringComparison.Ordinal) && core is "srl" or "spa" or "sl" or "sarl")
            return true;
        if (core.Length < 2)
            return false;
        // "A.S.", "AG" and "SA" are legal forms; "As" and "Sa" are parts of names.
        if (Vocabulary.Organizations.Has(core))
            return core.Length > 3 || WordForms.IsCaps(core)
                || core is "Inc" or "inc" or "Ltd" or "Lab" or "Co" or "Bros" or "ApS" or "Oy" or "Kft" or "SpA" or "Art";
        return core.Length > 6
            && core.AsSpan().ContainsAny(Compounds);
    }

    private static int AcronymWeight(string[] words)
    {
        var acronyms = words.Count(IsAcronym);
        if (acronyms == 0)
            return words is [{ Length: 2 }] && WordForms.IsCaps(words[0]) ? 2 : 0;
        // One word in capitals beside others may be a family name, "Bastien MORVANEL", but not in "TELA France".
        return (acronyms == words.Length && (acronyms == 1 || Array.Exists(words, IsSureAcronym))) || (IsAcronym(words[0]) && Vocabulary.Countries.Has(words[^1])) ? 2 : 0;
    }

    private static bool IsAcronym(string word) =>
        word.Length is >= 3 and <= LongestAcronym && WordForms.IsCaps(word) && word.All(char.IsLetterOrDigit)
        && !Vocabulary.Suffixes.Has(word) && !Vocabulary.Postnominals.Has(word);

    // "HUNGRY JOE'S"
    private static bool IsPossessive(string[] words) =>
        words.Length > 1 && words[^1].Length > 3 && (words[^1][^1] is 's' or 'S') && (words[^1][^2] is '\'' or '’');

    // "RTI" and "VFX", not "LOTTE".
    private static bool IsSureAcronym(string word) =>
        Vocabulary.Acronyms.Has(word) || (word.Length < 5 && !word.AsSpan().ContainsAny(Vowels));

    private static bool HasDigit(string word) => word.Any(char.IsDigit);

    private static bool HasInnerCapital(string word)
    {
        if (WordForms.IsCaps(word) || word.Contains('-') || word.Contains('.') || word.Any(c => c > 127))
            return false;
        var prefix =
            Array.Find(InnerCapitalNames, name => word.StartsWith(name, StringComparison.Ordinal)) ?? string.Empty;
        for (var i = Math.Max(1, prefix.Length + 1); i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }
        return false;
    }
}
