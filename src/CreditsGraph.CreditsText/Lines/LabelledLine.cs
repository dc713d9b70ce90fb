using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>A row cut at the mark between a label and its value.</summary>
internal readonly partial record struct LabelledLine(Slice Label, Slice Value, Layout Layout)
{
    public const int LongestLabel = 90;
    private static readonly SearchValues<char> Marks = SearchValues.Create(":：＝.…_\t|ㅣ｜│-–—=→\u00A0\u3000");

    /// <summary>
    /// The row cut at its first colon, leader, tab, wide blank, bar or spaced dash; null where it has none. Linear
    /// time.
    /// </summary>
    public static LabelledLine? Read(Slice body)
    {
        if (InBrackets(body) is { } bracketed)
            return bracketed;
        var from = FirstMark(body.Chars);
        if (from < 0)
            return null;
        foreach (var match in Mark().EnumerateMatches(body.Chars, from))
        {
            if (match.Index > LongestLabel)
                return null;
            if (Cuts(body.Chars, match))
                return Cut(body, match);
        }
        return null;
    }

    private static LabelledLine Cut(Slice body, ValueMatch match)
    {
        var label = KeepSuffixDot(body.To(match.Index).Trim(" .·*|_"), body);
        var value = body.From(match.Index + match.Length).Trim(".|·_*");
        return new LabelledLine(label, KeepLastDot(value, body), LayoutOf(body.Chars.Slice(match.Index, match.Length).Trim()));
    }

    // "【監督 Director】鳴海いさな"
    private static LabelledLine? InBrackets(Slice body)
    {
        if (body.Length < 4 || body.Chars[0] is not ('【' or '〔' or '［'))
            return null;
        var close = body.Chars.IndexOfAny('】', '〕', '］');
        return close is > 1 and < LongestLabel && close + 1 < body.Length
            ? new LabelledLine(body.Sub(1, close - 1).Trim(), body.From(close + 1).Trim(":：|"), Layout.Colon) : null;
    }

    // Where a mark may begin, the blanks before it included; -1 where none does.
    private static int FirstMark(ReadOnlySpan<char> chars)
    {
        var mark = chars.IndexOfAny(Marks);
        var blanks = chars.IndexOf("   ");
        var from = mark < 0 ? blanks : blanks < 0 ? mark : Math.Min(mark, blanks);
        while (from > 0 && char.IsWhiteSpace(chars[from - 1]))
            from--;
        return from;
    }

    /// <summary>Whether the value says that there is nothing to say.</summary>
    public bool IsEmpty => Value.IsEmpty || Vocabulary.EmptyValues.Has(Value.Chars)
        || Value.Chars is "-" or "–" or "—" or "?";

    private static bool Cuts(ReadOnlySpan<char> text, ValueMatch match)
    {
        var mark = text.Slice(match.Index, match.Length).Trim();
        // "감   독ㅣ": wide blanks within a word are no mark.
        if (mark.Length == 0 && match.Index == 1 && WordForms.IsEastAsianLetter(text[0]))
            return false;
        if (mark is not ":")
            return match.Index > 0;
        // A time of day, an aspect ratio and an address have colons of their own.
        var after = match.Index + match.Length;
        return match.Index > 0
            && !(char.IsDigit(text[match.Index - 1]) && after < text.Length && char.IsDigit(text[after]))
            && !text[match.Index..].StartsWith("://")
            && !ParaColon(text, match.Index);
    }

    /// <summary>Whether the colon stands within a word for all genders: "Darsteller:innen".</summary>
    public static bool ParaColon(ReadOnlySpan<char> text, int colon)
    {
        if (colon <= 2 || !char.IsLower(text[colon - 1]))
            return false;
        var rest = text[(colon + 1)..];
        return rest.StartsWith("innen") || (rest.StartsWith("in") && (rest.Length == 2 || !char.IsLetter(rest[2])));
    }

    // "T. J. Holloway Jr. – Production Sound Mixer"
    private static Slice KeepSuffixDot(Slice label, Slice body) =>
        label.End < body.End && body.Line.Text[label.End] == '.' && !label.IsEmpty
            && (label.End + 1 >= body.End || body.Line.Text[label.End + 1] != '.')
            && WordForms.Count(label.Chars) > 1 && Vocabulary.Suffixes.Has(WordForms.Last(label.Chars))
            ? label with { Length = label.Length + 1 } : label;

    private static Slice KeepLastDot(Slice value, Slice body)
    {
        var end = value.End;
        if (end >= body.End || body.Line.Text[end] != '.')
            return value;
        var last = WordForms.Last(value.Chars);
        var abbreviated = last.Length > 0 && (last.Contains('.') || last.Length <= 3 || value.Length > 60
            || last is "Bros" or "Corp" or "BROS");
        return abbreviated ? value with { Length = value.Length + 1 } : value;
    }

    private static Layout LayoutOf(ReadOnlySpan<char> mark) => mark switch
    {
        ":" or "：" or "＝" or "." or "．" => Layout.Colon,
        "-" or "–" or "—" or "→" or "=" => Layout.Dash,
        _ => Layout.Leader,
    };

    [GeneratedRegex(@"\s*[:：＝]\s*[|]?\s*|\s*(?:\.\s?){3,}\s*|\s*…{1,}[….]*\s*|\s*_{3,}\s*|\s*\t+\s*|\s{3,}|\s+[|]\s*|\s*[ㅣ｜│]\s*|\s+[-–—=→]{1,2}>?\s+|\s+[-–—](?=\p{Lu}\p{Ll})|\s*-{3,}\s*|(?<=[\uAC00-\uD7A3\u4E00-\u9FFF])\s?[.．]\s+(?=[\uAC00-\uD7A3\u3041-\u30FF\u4E00-\u9FFF])")]
    private static partial Regex Mark();
}
