using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Cuts a list of names into its items.</summary>
internal static partial class NameList
{
    private const string Edges = ",;/|+·•、，；.:";

    private static readonly SearchValues<char> Marks = SearchValues.Create(",，;|；、•／/·・\t\r\n&＆+");
    private static readonly SearchValues<char> Nesting = SearchValues.Create("([（“«「\"");

    private const int LongestJoiner = 9;

    // How far around a separator its meaning is looked for.
    private const int Sight = 100;

    /// <summary>
    /// The items of a list parted by commas, semicolons, bars, slashes, blanks of a table, "and", "&amp;" and the like,
    /// outside brackets and quotation marks. Linear time.
    /// </summary>
    public static List<NamePart> Split(Slice list)
    {
        var parts = new List<NamePart>();
        list = WithoutLastJoiner(list);
        var text = list.Chars;
        if (!MaySeparate(text))
        {
            Add(parts, list, string.Empty);
            return parts.Count == 1 ? [.. NameRuns.Cut(parts[0], false)] : parts;
        }
        var depths = Depths(text);
        var from = 0;
        var joiner = string.Empty;
        foreach (var match in Separator().EnumerateMatches(text))
        {
            if (depths?[match.Index] > 0 || !Separates(text, match, from))
                continue;
            Add(parts, list.Sub(from, match.Index - from), joiner);
            from = match.Index + match.Length;
            joiner = Joiner(text.Slice(match.Index, match.Length).Trim());
        }
        Add(parts, list.From(from), joiner);
        return parts.Exists(part => EastAsianNames.AreParted(part.Slice.Chars))
            ? [.. parts.SelectMany(PartedAtBlanks)] : parts;
    }

    // The marks that nearly all lists have, without a string made of each.
    private static string Joiner(ReadOnlySpan<char> mark) => mark switch
    {
        "" => string.Empty,
        "," => ",",
        ";" => ";",
        "&" => "&",
        "/" => "/",
        "and" => "and",
        _ => mark.ToString(),
    };

    // "Ann Lee, Saba G. and"
    private static Slice WithoutLastJoiner(Slice list)
    {
        var blank = list.Chars.LastIndexOf(' ');
        return blank > 0 && list.From(blank + 1).Chars is "and" or "und" or "et" or "&" ? list.To(blank).Trim() : list;
    }

    // "島本真帆 北条亮"
    private static IEnumerable<NamePart> PartedAtBlanks(NamePart part)
    {
        if (!EastAsianNames.AreParted(part.Slice.Chars))
            return [part];
        var words = new List<NamePart>();
        var from = 0;
        var text = part.Slice.Text;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && !char.IsWhiteSpace(text[i]))
                continue;
            if (i > from)
                words.Add(new NamePart(part.Slice.Sub(from, i - from), words.Count == 0 ? part.Joiner : ","));
            from = i + 1;
        }
        return words;
    }

    // Most lists are one name: whether any mark or joining word is there is quicker asked than found.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static bool MaySeparate(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny(Marks))
            return true;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i - 1]))
                continue;
            if (char.IsWhiteSpace(text[i]))
                return true;
            var length = text.Slice(i, Math.Min(LongestJoiner + 1, text.Length - i)).IndexOfAny(' ', '\u00A0');
            if (length > 0 && IsJoiningWord(text.Slice(i, length)))
                return true;
        }
        return WordForms.IsEastAsian(text);
    }

    private static bool IsJoiningWord(ReadOnlySpan<char> word) =>
        word is "and" or "und" or "et" or "y" or "e" or "en" or "og" or "och" or "ed" or "sowie" or "и" or "та" or "oraz" or "alongside" or "opposite"
            or "feat." or "feat" or "ft." or "AND" or "UND" or "ET" or "Y" or "E";

    private static void Add(List<NamePart> parts, Slice slice, string joiner)
    {
        var trimmed = TrimEdges(slice);
        if (!trimmed.IsEmpty)
            parts.Add(new NamePart(trimmed, joiner));
    }

    private static Slice TrimEdges(Slice slice)
    {
        var trimmed = slice.Trim(Edges);
        // "Robert Downey Jr." and "J." keep their dot.
        var keepsDot = trimmed.End < slice.End && slice.Line.Text[trimmed.End] == '.' && EndsAbbreviated(WordForms.Last(trimmed.Chars));
        return keepsDot ? trimmed with { Length = trimmed.Length + 1 } : trimmed;
    }

    private static bool EndsAbbreviated(ReadOnlySpan<char> last) =>
        last.Length == 1 || last.Contains('.') || Vocabulary.Suffixes.Has(last)
            || last is "Inc" or "inc" or "Ltd" or "Co" or "Corp" or "Bros";

    private static bool Separates(ReadOnlySpan<char> text, ValueMatch match, int from)
    {
        var end = match.Index + match.Length;
        var before = text[Math.Max(from, match.Index - Sight)..match.Index];
        var after = text.Slice(end, Math.Min(Sight, text.Length - end));
        // "Film- und Medienstiftung", "beeld- en geluidsarchief": the first word lacks its end.
        if (before is [.., '-'] && before.Length > 2 && char.IsLetter(before[^2]))
            return false;
        return text[match.Index..end].Trim() switch
        {
            "," or ", and" or ", &" => !IsAfterthought(Head(after).Trim()),
            "y" or "e" or "i" or "E" => !OpensWithArticle(after) && WordForms.Count(before) > 1 && WordForms.Count(Head(after)) > 1,
            "&" or "+" => !IsOneCompany(before, Head(after)),
            "and" or "et" or "und" => !IsLongCompany(before, Head(after)),
            _ => true,
        };
    }

    // "O Som e a Foice"
    private static bool OpensWithArticle(ReadOnlySpan<char> after) =>
        after.IndexOf(' ') is var blank and > 0 && after[..blank] is "a" or "o" or "as" or "os" or "la" or "el" or "il" or "lo";

    private static ReadOnlySpan<char> Head(ReadOnlySpan<char> after)
    {
        var end = after.IndexOfAny(",;/|&");
        return end < 0 ? after : after[..end];
    }

    // "Will Cox, ASC" and "Robert Downey, Jr." are one name; so is "Acme Films, Inc."
    private static bool IsAfterthought(ReadOnlySpan<char> head) =>
        WordForms.Count(head) is > 0 and var words && (Vocabulary.Postnominals.Has(head) || IsSuffix(head)
            || (words == 1 && Vocabulary.LegalForms.Has(head)));

    private static bool IsSuffix(ReadOnlySpan<char> head) =>
        Vocabulary.Suffixes.Has(head) && !(head.Length == 1 && !WordForms.IsCaps(head));

    // "Mille et Un Films du Marais": one word before, a company's word some words behind.
    private static bool IsLongCompany(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var right = WordForms.Split(after);
        return right.Length > 2 && WordForms.Count(before) == 1
            && Array.Exists(right, OrganizationShape.IsOrganizationWord);
    }

    // "Smith & Sons", "Black & White Films".
    private static bool IsOneCompany(ReadOnlySpan<char> before, ReadOnlySpan<char> after)
    {
        var left = WordForms.Split(before);
        var right = WordForms.Split(after);
        if (left.Length == 0 || right.Length == 0)
            return false;
        // "Ida Mae & the Serifs"
        if (right[0] is "the" or "los" or "les" or "die")
            return true;
        // "Klank & Zoon"
        if (left.Length == 1 && right.Length == 1 && right[0].TrimEnd('.') is "Sons" or "Son" or "Zoon" or "Zonen" or "Söhne" or "Sohn"
            or "Fils" or "Hijos" or "Figli" or "Filhos" or "Daughters" or "Co" or "Partner" or "Partners" or "Friends")
            return true;
        return right.Length <= 2 && OrganizationShape.IsOrganizationWord(right[^1]) && left.Length <= 2
            && !OrganizationShape.IsOrganizationWord(left[^1]);
    }

    // How deep each character stands; null where nothing is bracketed.
    private static int[]? Depths(ReadOnlySpan<char> text)
    {
        if (!text.ContainsAny(Nesting))
            return null;
        var depths = new int[text.Length + 1];
        var depth = 0;
        var quoted = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '(' or '[' or '（' or '“' or '«' or '「')
                depth++;
            else if (text[i] is ')' or ']' or '）' or '”' or '»' or '」' && depth > 0)
                depth--;
            else if (text[i] == '"')
                quoted = !quoted && text[(i + 1)..].Contains('"');
            depths[i] = quoted ? depth + 1 : depth;
        }
        return depths;
    }

    [GeneratedRegex(@"\s*[,，]\s+(?:and|und|et|&)\s+|\s*[,;|，；、•／]\s*|(?<=[\u3041-\u3096\u4E00-\u9FFF])・|・(?=[\u3041-\u3096\u4E00-\u9FFF])|(?<=[)）])\s+(?=[\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3])|\s+[/]\s*|(?<=\p{L}{2})/\s*|\s+[·]\s+|\t+|\s{3,}|\s+(?:and|und|et|y|e|en|og|och|ed|sowie|alongside|opposite|и|та|oraz|AND|UND|ET|Y|E)\s+|\s+[&+＆]\s+|\s*＆\s*|\s+(?:feat\.?|ft\.?|featuring)\s+",
        RegexOptions.CultureInvariant)]
    private static partial Regex Separator();
}
