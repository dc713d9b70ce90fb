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
        if (row.Mark == RowMark.Dash)
            return true;
        Ratings.In(row.Text, out var plain);
        words = WordForms.Split(plain.Trim(' ', '–', '—', '-'));
        return words.Length > 0 && row.Mark is RowMark.None or RowMark.Bar && IsNameOrPair(plain) && !EndsSentence(row.Text)
            && words.Count(IsLowerWord) * 2 < words.Length && (WordForms.StartsUpper(words[0]) || Vocabulary.Articles.Has(words[0]));
    }

    /// <summary>"Samuel Wollastone, The Gazette" and its like, with or without a score.</summary>
    public static Attribution Read(string text)
    {
        var rating = Ratings.In(text, out var plain);
        var url = Url_().Match(plain) is { Success: true } match ? match.Value : null;
        if (url is not null)
            plain = plain.Replace(url, string.Empty, StringComparison.Ordinal);
        var parts = Separator()
            .Split(plain.Trim(' ', '-', '–', '—', '―', '~', '|', ',', '.', ':').Trim('(', ')', '[', ']'))
            .Select(part => part.Trim(' ', '-', '–', '—', '(', ')', '“', '”', '"', '*', '\'', '‘', '«', '»'))
            .Where(part => part.Length > 0 && !Vocabulary.Editorial.Has(part)).ToList();
        if (parts.Count == 1 && Preposition().Match(parts[0]) is { Success: true } of
            && NameShape.IsFullName(of.Groups[1].Value))
            parts = [of.Groups[1].Value, of.Groups[2].Value];
        return parts.Count switch
        {
            0 => new Attribution(null, null, rating, url),
            1 => IsCritic(parts[0]) ? new Attribution(null, parts[0], rating, url) : new Attribution(Ordinary(parts[0]), null, rating, url),
            _ => OfParts(parts, rating, url),
        };
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
        return words.Length - cut is 2 or 3
            ? new Attribution(string.Join(' ', words[..cut]), string.Join(' ', words[cut..]), null, null)
            : new Attribution(text, null, null, null);
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

    [GeneratedRegex(@"\s*[,|]\s*|:\s+|\s+[-–—/]\s+|\s*[—–]\s*|\s+\((?=\p{Lu})")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(.{3,40}?)\s+(?:of|for|in|at|from)\s+(\p{Lu}.{1,60})$")]
    private static partial Regex Preposition();

    [GeneratedRegex(@"https?://\S+")]
    private static partial Regex Url_();
}
