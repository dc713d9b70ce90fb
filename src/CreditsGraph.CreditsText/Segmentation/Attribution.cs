using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Whose words a quote is.</summary>
internal sealed partial record Attribution(string? Publication, string? Author, string? Rating, string? Url)
{
    private const int LongestLine = 110;
    private const int MostWords = 14;

    private static readonly SearchValues<string> EastAsianPress = SearchValues.Create(
        ["신문", "일보", "저널", "월간", "주간", "매거진", "뉴스", "리뷰", "씨네", "스크린", "타임스", "데일리", "투데이", "웹진", "잡지",
        "新聞", "誌", "通信", "ニュース", "タイムズ", "ジャーナル", "マガジン", "ウェブ", "映画芸術", "批評", "旬報", "газета", "журнал"],
        StringComparison.OrdinalIgnoreCase);

    /// <summary>Whether a row names a publication or a critic rather than telling something.</summary>
    public static bool IsNamedBy(Row row)
    {
        var words = WordForms.Split(row.Text);
        if (!row.IsFree || row.Text.Length > LongestLine || words.Length > MostWords || QuoteMarks.Opens(row.Text[0]))
            return false;
        return row.Mark == RowMark.Dash || Site().IsMatch(row.Text) || IsPlainName(row);
    }

    private static bool IsPlainName(Row row)
    {
        Ratings.In(row.Text, out var plain);
        var words = WordForms.Split(plain.Trim(' ', '–', '—', '-'));
        return words.Length > 0 && row.Mark is RowMark.None or RowMark.Bar && IsNameOrPair(plain) && !EndsSentence(row.Text)
            && words.Count(IsLowerWord) * 2 < words.Length && (WordForms.StartsUpper(words[0]) || Vocabulary.Articles.Has(words[0]));
    }

    /// <summary>Whether the words are a publication's: "Hamburger Blatt", "La Gazzetta del Po".</summary>
    public static bool IsPublication(string text) => Weight(text) > 1;

    /// <summary>"Samuel Wollastone, The Gazette" and its like, with or without a score.</summary>
    public static Attribution Read(string text)
    {
        var rating = Ratings.In(Emphasis().Replace(text, "$1"), out var plain);
        var url = Url_().Match(plain) is { Success: true } match ? match.Value : null;
        if (url is not null)
            plain = plain.Replace(url, string.Empty, StringComparison.Ordinal);
        var parts = Separator()
            .Split(plain.Trim(' ', '-', '–', '—', '―', '~', '|', ',', '.', ':').Trim('(', ')', '[', ']'))
            .Select(part => WithoutTrade(part.Trim(' ', '-', '–', '—', '(', ')', '（', '）', '“', '”', '"', '*', '\'', '‘', '«', '»', '「', '」', '『', '』')))
            .Where(part => part.Length > 0 && !Vocabulary.Editorial.Has(part.TrimEnd('…', '.')) && !IsDate(part) && part != "Rating").ToList();
        if (parts.Count == 1 && Preposition().Match(parts[0]) is { Success: true } of
            && NameShape.IsFullName(of.Groups[1].Value))
            parts = [of.Groups[1].Value, of.Groups[2].Value];
        return OfTrade(parts, plain, rating, url) ?? parts.Count switch
        {
            0 => new Attribution(null, null, rating, url),
            1 when EastAsianPair(parts[0]) is { } pair => new Attribution(parts[0][..pair], parts[0][(pair + 1)..], rating, url),
            1 => IsCritic(parts[0]) ? new Attribution(null, parts[0], rating, url) : new Attribution(Ordinary(parts[0]), null, rating, url),
            _ => OfParts(parts, rating, url),
        };
    }

    /// <summary>
    /// Whose words a sentence introduces: "The Echo's Ann Lee calls it", "Writing in The Echo, Ann Lee said", "Ann Lee of
    /// The Echo gave it four stars", "According to The Echo".
    /// </summary>
    public static Attribution OfSentence(string text)
    {
        var plain = SaidAfter().Replace(text.Trim(), string.Empty).Trim(' ', ',', ':');
        if (WritingIn().Match(plain) is { Success: true } writing)
            return Read($"{writing.Groups["author"].Value}, {writing.Groups["publication"].Value}");
        if (OwnCritic().Match(plain) is { Success: true } own && NameShape.IsFullName(own.Groups["author"].Value))
            return new Attribution(own.Groups["publication"].Value, own.Groups["author"].Value, null, null);
        return Read(AccordingTo().Match(plain) is { Success: true } source ? source.Groups["publication"].Value : plain);
    }

    /// <summary>Whether the text is a date and nothing else: "Jan 4, 2020", "9 ottobre 2005", "2004".</summary>
    public static bool IsDate(string text)
    {
        var words = WordForms.Split(text);
        return text.Any(char.IsDigit) && Array.TrueForAll(words,
            word => Vocabulary.DateWords.Has(word.Trim(',', '.')) || char.IsDigit(word[0]) || word is "de" or "of");
    }

    /// <summary>
    /// "Harbour Post Farrah Smith Nehmer": a publication and its critic without any mark between them.
    /// </summary>
    public static Attribution Unmarked(string text)
    {
        var words = WordForms.Split(text);
        var last = Array.FindLastIndex(words, word => Vocabulary.Publications.Has(word)
            || word.Contains(".com", StringComparison.OrdinalIgnoreCase));
        if (text.Contains(','))
            return Read(text);
        if (last == words.Length - 1 || words.Length < 3)
            return new Attribution(text, null, null, null);
        // Nobody's name: the last two words are the critic's, as most critics have two.
        var cut = last >= 0 ? last + 1 : words.Length - 2;
        return words.Length - cut is 2 or 3 && char.IsLetter(words[cut][0])
            ? new Attribution(string.Join(' ', words[..cut]), string.Join(' ', words[cut..]), null, null)
            : new Attribution(text, null, null, null);
    }

    // "민도훈 기자", "堂本亮 評論家", "критик Антон Вересов": what somebody is beside the name.
    private static string WithoutTrade(string part)
    {
        var blank = part.LastIndexOf(' ');
        if (blank > 0 && Vocabulary.Critics.Has(part[(blank + 1)..]))
            return part[..blank].Trim();
        blank = part.IndexOf(' ', StringComparison.Ordinal);
        return blank > 0 && Vocabulary.Critics.Has(part[..blank]) && NameShape.IsFullName(part[(blank + 1)..])
            ? part[(blank + 1)..].Trim() : part;
    }

    // "한밭일보 조은별", "시네물결 박무진": a publication and a Korean name; where the one ends, null for no such pair.
    private static int? EastAsianPair(string part)
    {
        var blank = part.IndexOf(' ', StringComparison.Ordinal);
        if (blank < 3 || part.LastIndexOf(' ') != blank || part.Length - blank - 1 is not (2 or 3 or 4) || !part.All(c => c is ' ' or (>= '\uAC00' and <= '\uD7A3')))
            return null;
        var isPress = part.AsSpan(0, blank).ContainsAny(EastAsianPress) || blank > 3;
        return isPress && !EastAsianNames.IsNoKoreanName(part[(blank + 1)..]) ? blank : null;
    }

    // Whoever is called a critic is the author.
    private static Attribution? OfTrade(List<string> parts, string plain, string? rating, string? url)
    {
        if (WithOccupation().Match(plain) is { Success: true } somebody && !somebody.Groups["name"].ValueSpan.ContainsAny(EastAsianPress))
            return new Attribution(null, somebody.Groups["name"].Value, rating, url);
        if (parts.Count != 2 || Traded().Match(plain) is not { Success: true } traded)
            return null;
        var critic = WithoutTrade(traded.Value.Trim());
        return new Attribution(Ordinary(parts[0] == critic ? parts[1] : parts[0]), critic, rating, url);
    }

    private static Attribution OfParts(List<string> parts, string? rating, string? url)
    {
        var publication = parts.Count - 1;
        for (var i = 0; i < parts.Count; i++)
        {
            if (Weight(parts[i]) > Weight(parts[publication]))
                publication = i;
        }
        var author =
            parts.FindIndex(part => part != parts[publication] && NameShape.IsFullName(part) && Weight(part) <= 0);
        if (author < 0)
            author = parts.FindIndex(part => part != parts[publication]);
        return new Attribution(Ordinary(parts[publication]), author < 0 ? null : NameCase.Ordinary(parts[author]), rating, url);
    }

    // "Graham Sudbury" alone is a critic, "Northern Reader" is none.
    private static bool IsCritic(string part) =>
        Weight(part) < 0 && Vocabulary.GivenNames.Has(WordForms.Split(part)[0]);

    // "SIGHTLINES" and "THE EASTERN SCREEN" are the page's capitals, "BBC" and "NME" are not.
    private static string Ordinary(string name) => name.Length > 6 ? NameCase.OrdinaryTitle(name) : name;

    private static int Weight(string part)
    {
        var words = WordForms.Split(part);
        var weight = words.Count(Vocabulary.Publications.Has) * 2;
        weight += part.AsSpan().ContainsAny(EastAsianPress) ? 2 : 0;
        weight += Vocabulary.Articles.Has(words[0]) && words[0].Length > 1 ? 1 : 0;
        weight += part.Contains(".com", StringComparison.OrdinalIgnoreCase)
            || part.Contains(".org", StringComparison.OrdinalIgnoreCase) ? 2 : 0;
        weight -= words.Length is 2 or 3 && weight == 0 && Vocabulary.GivenNames.Has(words[0]) ? 2 : 0;
        return weight - (words.Length == 2 && weight <= 0 && NameShape.IsFullName(part) ? 1 : 0);
    }

    // "Javier Porta: Diario La Nacional" parts critic and publication by a colon; a label and its value are no such pair.
    private static bool IsNameOrPair(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon < 0 || (NameShape.IsFullName(text[..colon].Trim()) && text[(colon + 1)..].Trim() is { Length: > 2 } rest
            && WordForms.StartsUpper(rest) && !rest.Contains(',')
            && Domain.Roles.RoleVocabulary.Current.Recognize(text[..colon]) is null);
    }

    private static bool IsLowerWord(string word) => WordForms.StartsLower(word) && !Vocabulary.Particles.Has(word);

    private static bool EndsSentence(string text) => text[^1] is '.' or '!' or '?' or ';' && text.Length > 3;

    [GeneratedRegex(@"\s*[,|]\s*|:\s+|\s+[-–—/]\s+|\s*[—–]\s*|\s+\((?=\p{Lu})|(?<=[\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3])\((?=\p{L})|\s*（(?=\p{L})")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(.{3,40}?)\s+(?:of|for|in|at|from)\s+(\p{Lu}.{1,60})$")]
    private static partial Regex Preposition();

    // "葛西みどり(詩人)"
    [GeneratedRegex(@"^(?<name>[\u3041-\u30FF\u4E00-\u9FFF]{2,12})\s?[(（](?:[\u3041-\u30FF\u4E00-\u9FFF]{0,12}(?:人|家|者|監督|優|手|師|授|長|士|ター|スト|サー|タレント|モデル))[)）]$")]
    private static partial Regex WithOccupation();

    // "염수아 평론가"
    [GeneratedRegex(@"\p{L}[\p{L} ]{1,20}\s(?:기자|평론가|영화평론가|評論家|映画評論家|記者)")]
    private static partial Regex Traded();

    // "(filmtagebuch.at)"
    [GeneratedRegex(@"^[(\[]?[\w-]{3,40}(?:\.[\w-]{2,20}){1,2}[)\]]?$")]
    private static partial Regex Site();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Url_();

    // "**Ann Lee**, *The Echo*"
    [GeneratedRegex(@"\*{1,2}(?=\p{L})([^*]{2,60}?)\*{1,2}")]
    private static partial Regex Emphasis();

    [GeneratedRegex(@"\s(?:says?|said|writes?|wrote|calls?|called|gave|gives|awarded|awards|found|finds|praised|praises|hails?|hailed|raves?|raved|schreibt|nennt|meint|sagt|écrit|escribe|scrive|escreve|schrijft)\b.*$")]
    private static partial Regex SaidAfter();

    [GeneratedRegex(@"^(?:[Ww]riting\s)?(?:[Ii]n|[Ff]or)\s(?<publication>\p{Lu}[^,]{2,50}),\s(?<author>\p{Lu}[^,]{3,40})$")]
    private static partial Regex WritingIn();

    [GeneratedRegex(@"^(?<publication>\p{Lu}[^,]{2,50})['’]s\s(?<author>\p{Lu}[^,]{3,40})$")]
    private static partial Regex OwnCritic();

    [GeneratedRegex(@"^(?:[Aa]ccording to|[Ss]elon|[Ss]egún|[Ss]econdo|[Ss]egundo|[Ll]aut|[Vv]olgens)\s(?<publication>\p{Lu}[^,]{2,60}?)(?:,.*)?$")]
    private static partial Regex AccordingTo();
}
