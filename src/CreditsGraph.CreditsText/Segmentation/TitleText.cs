using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>The film's name within a row that may say more: its year, its other name, what the page is.</summary>
internal static partial class TitleText
{
    private const string Quotes = "“”\"«»„『』「」〈〉《》‘’*_";
    private const int MostWordsAround = 6;

    /// <summary>The bare title, in ordinary case. Linear time.</summary>
    public static string Of(string text)
    {
        var gap = Gap().Match(text);
        var plain = WithoutFacts(gap is { Success: true, Index: > 1 } ? text[..gap.Index] : text);
        plain = Quoted(plain) ?? WithoutPage(plain);
        return NameCase.OrdinaryTitle(OneScript(First(plain.Trim().Trim(Quotes.ToCharArray()).Trim())));
    }

    /// <summary>Whether the whole text stands in quotation marks.</summary>
    public static bool IsQuoted(string text) => WholeQuote().IsMatch(text.Trim());

    /// <summary>The year that stands behind the title; null for none.</summary>
    public static int? YearOf(string text) =>
        YearBehind().Match(text) is { Success: true } match ? FactPieces.FirstYear(match.Value) : null;

    // "Farola (Corto) – 2015 – Víctor Norés", "Glasshouse (12 mins)", "Kestrel Season2020".
    private static string WithoutFacts(string text)
    {
        text = Square().Replace(text, string.Empty).TrimEnd('|', ' ');
        var year = YearBehind().Match(text);
        var plain = year is { Success: true, Index: > 1 } && !OpensBracket(text.AsSpan(0, year.Index)) ? text[..year.Index] : text;
        for (var open = plain.LastIndexOf('('); open > 1 && plain.TrimEnd().EndsWith(')'); open = plain.LastIndexOf('('))
        {
            var pieces = Facts.Pieces(plain[open..]);
            if (!WordForms.Split(plain[open..]).Any(word => Vocabulary.TitleStops.Has(word))
                && (pieces.Count == 0 || pieces.Count(Facts.IsFact) * 2 < pieces.Count))
                break;
            plain = plain[..open].TrimEnd();
        }
        return plain.Trim().TrimEnd(',', '-', '–', '|');
    }

    // "The Tide (UK, 2014)": the year goes with its bracket.
    private static bool OpensBracket(ReadOnlySpan<char> text) => text.LastIndexOfAny('(', '（') > text.LastIndexOfAny(')', '）');

    // "Meet the team behind "Undertow Street"", "『坂の上の灯り』予告".
    private static string? Quoted(string text)
    {
        var match = InnerQuote().Match(text);
        if (!match.Success)
            return null;
        var around = WordForms.Split(text.Remove(match.Index, match.Length)).Length;
        return around <= MostWordsAround ? match.Groups["title"].Value.Trim() : null;
    }

    // "Reviews for The Cold Store", "단편영화 - 느린 우체통", "The Bee Wranglers – Full Credits".
    private static string WithoutPage(string text)
    {
        var parts = Parts().Split(text);
        var kept = Array.FindAll(parts, part => !IsPage(part));
        var plain = parts.Length > 1 && kept.Length < parts.Length && kept.Length > 0 ? kept[0] : text;
        var words = WithoutTail(WordForms.Split(plain));
        plain = string.Join(' ', words);
        for (var count = Math.Min(4, words.Length - 1); count > 0; count--)
        {
            if (Vocabulary.TitleLeadIns.Has(string.Join(' ', words[..count])))
                return string.Join(' ', words[count..]);
        }
        return plain;
    }

    // "Paper Boats Reviews", "Paper Boats: the verdicts"
    private static string[] WithoutTail(string[] words)
    {
        for (var count = Math.Min(3, words.Length - 1); count > 0; count--)
        {
            if (Vocabulary.TitleTails.Has(string.Join(' ', words[^count..])))
                return [.. words[..^count].Select((word, i) => i == words.Length - count - 1 ? word.TrimEnd(':', '–', '-') : word)];
        }
        return words;
    }

    private static bool IsPage(string part) =>
        ByWhom().IsMatch(part) ||
        Vocabulary.TitleLeadIns.Has(part) || Vocabulary.CrewSections.Has(part) || Vocabulary.CastSections.Has(part)
            || Vocabulary.PressSections.Has(part) || FactPieces.Kind(part) is not null;

    // "LA ÚLTIMA PARADA | THE LAST STOP": the first of two.
    private static string First(string title)
    {
        foreach (var mark in (string[])[" | ", " / ", " // ", " • ", " · "])
        {
            if (title.IndexOf(mark, StringComparison.Ordinal) is var at && at > 0)
                return title[..at].Trim();
        }
        return title;
    }

    // "A Harbour Capital 港の都", "겨울 수족관 Winter Aquarium": a title and its other form; the first of the two.
    private static string OneScript(string title)
    {
        var words = WordForms.Split(Unglued().Replace(title, "$1 $2"));
        if (words.Length < 2)
            return title;
        var turns = 0;
        var turn = 0;
        for (var i = 1; i < words.Length; i++)
        {
            if (WordForms.IsEastAsian(words[i]) == WordForms.IsEastAsian(words[i - 1])
                || !words[i].Any(char.IsLetter) || !words[i - 1].Any(char.IsLetter))
                continue;
            turns++;
            turn = i;
        }
        return turns == 1 && words[..turn].Sum(word => word.Length) > 1 && words[turn..].Sum(word => word.Length) > 1
            && IsLong(words[..turn]) ? string.Join(' ', words[..turn]).TrimEnd(',', ';') : title;
    }

    // "E-CUT 감독을 위하여" begins with a short form, not with a title of its own.
    private static bool IsLong(string[] words) => WordForms.IsEastAsian(words[0]) || words.Length > 1 || words[0].Length > 5;

    [GeneratedRegex(@"^[“""«『「《〈](?<title>[^“”""«»『』「」《》〈〉]{2,90})[”""»』」》〉][.,]?$")]
    private static partial Regex WholeQuote();

    [GeneratedRegex(@"[“""«『《〈](?<title>[^“”""«»『』《》〈〉]{2,90})[”""»』》〉]")]
    private static partial Regex InnerQuote();

    [GeneratedRegex(@"^(?:dir\.?|directed by|un film de|réal\.?|regie|r:|regia di|di|de)\s+\p{Lu}", RegexOptions.IgnoreCase)]
    private static partial Regex ByWhom();

    [GeneratedRegex(@"\s+[–—|:-]\s+|:\s+")]
    private static partial Regex Parts();

    [GeneratedRegex(@"(?:\s*[(\[（]|\s*[,–—|•·/_-]\s*|\s+|(?<=\p{Ll}))(?:18[89]|19[0-9]|20[0-9])[0-9](?:\s*년|年)?(?:[)\]）](?:\s*[–—|-].*)?|\s*[–—|-]\s.*)?$")]
    private static partial Regex YearBehind();

    // "COLD FRAME          Press notes - page 14"
    [GeneratedRegex(@"\s{3,}|\t")]
    private static partial Regex Gap();

    // "Lantern hours [videorecording]", "Museum (2018 film)"
    [GeneratedRegex(@"\s*(?:\[[^\[\]]{2,40}\]|\((?:[0-9]{4}\s)?(?:film|movie|documentary|TV series|Film|película|film documentaire)\))$", RegexOptions.IgnoreCase)]
    private static partial Regex Square();

    [GeneratedRegex(@"([\uAC00-\uD7A3\u3041-\u30FF\u4E00-\u9FFF])(\p{Lu}\p{Ll})")]
    private static partial Regex Unglued();
}
