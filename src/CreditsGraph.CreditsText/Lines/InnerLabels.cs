using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Roles;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Finds the labels that end in a colon within a row.</summary>
internal static partial class InnerLabels
{
    private const int MostRoleWords = 5;
    private const int LongestLabel = 200;
    private const int LongestUnknown = 40;
    private const int FewestLetters = 3;
    private const int LongestLetters = 5;
    private static readonly SearchValues<char> Separators = SearchValues.Create("/|｜;•·");

    /// <summary>The row's labels in order. Linear time.</summary>
    public static List<InnerLabel> Of(Row row)
    {
        var labels = new List<InnerLabel>();
        var text = row.Body.Chars;
        var letters = LettersOf(row);
        for (var colon = NextMark(text, 0); colon > 0; colon = NextMark(text, colon + 1))
        {
            if (Before(row, letters, colon, labels.Count == 0 ? 0 : labels[^1].End) is { } label)
                labels.Add(label);
        }
        return labels;
    }

    private static int NextMark(ReadOnlySpan<char> text, int from)
    {
        var at = text[from..].IndexOfAny(":：＝");
        if (at < 0)
            return -1;
        return LabelledLine.ParaColon(text, from + at) ? NextMark(text, from + at + 1) : from + at;
    }

    // The longest run of words before the colon that is a role; else the longest that labels a fact.
    private static InnerLabel? Before(Row row, WordList? letters, int colon, int end)
    {
        InnerLabel? role = null;
        InnerLabel? fact = null;
        var start = colon;
        // So that a row of words without blanks is not looked through again for each of its colons.
        var from = Math.Max(end, colon - LongestLabel);
        for (var words = 0; words < MostRoleWords && start > from && !(words > 0 && IsBehindBar(row.Body.Chars[..start])); words++)
        {
            start = LabelStart(row.Body.Chars, letters is not null && words == 0, start, from);
            var label = row.Body.Sub(start, colon - start);
            if ((Letter(letters, label) ?? RoleReader.Known(label)) is { } roles)
                role = new InnerLabel(roles, start, colon + 1);
            else if (Facts.LabelOf(label.Chars) is not null)
                fact = new InnerLabel(null, start, colon + 1);
        }
        return Longer(role, fact) ?? (end > 0 ? Unknown(row.Body, colon, end) : null);
    }

    // "Classé dans" is a label, though "dans" is a role.
    private static InnerLabel? Longer(InnerLabel? role, InnerLabel? fact) =>
        role is null || fact?.Start < role?.Start ? fact : role;

    private static int LabelStart(ReadOnlySpan<char> text, bool mayBeJoined, int end, int from)
    {
        var start = WordStart(text, end, from);
        return mayBeJoined ? JoinedStart(text, start, from) : start;
    }

    private static bool IsBehindBar(ReadOnlySpan<char> before) => before.TrimEnd() is [.., '|'];

    // "… / CONTACT COPIE : …": a label that means nothing here still ends the names before it.
    private static InnerLabel? Unknown(Slice body, int colon, int from)
    {
        from = Math.Max(from, colon - LongestUnknown);
        var mark = body.Chars[from..colon].LastIndexOfAny(Separators);
        return mark >= 0 && colon - from - mark is > 2 and < LongestUnknown
            ? new InnerLabel(null, from + mark + 1, colon + 1) : null;
    }

    // "R: Ann Lee, D: Bo Tran" among facts of the film, or several such labels in a row, all of one language.
    public static WordList? LettersOf(Row row)
    {
        if (row.Letters is { } told)
            return told;
        var labels = ShortLabel().Matches(row.Text).Select(match => match.Groups["label"].Value).ToList();
        if (row.IsFilmFacts && labels.Count > 0 && labels.TrueForAll(Vocabulary.RoleLetters.Has))
            return Vocabulary.RoleLetters;
        return labels.Count < FewestLetters ? null : Best(labels);
    }

    /// <summary>Whether all short labels of the row, one at least, are among these.</summary>
    public static bool IsShortLabelled(Row row, WordList letters)
    {
        var labels = ShortLabel().Matches(row.Text);
        return labels.Count > 0 && labels.All(match => letters.Has(match.Groups["label"].Value));
    }

    /// <summary>The language's short labels that nearly all of these are; null where none has them.</summary>
    public static WordList? Best(List<string> labels)
    {
        var best = Vocabulary.RoleLettersByLanguage.MaxBy(list => labels.Count(list.Has))!;
        return labels.Count(best.Has) * 5 >= labels.Count * 4 ? best : null;
    }

    // "R", "Mont.", and several in one: "R+B", "K/Sch".
    public static RolePart[]? Letter(WordList? letters, Slice label)
    {
        if (letters is null || label.Length > 2 * LongestLetters)
            return null;
        var roles = new List<RolePart>();
        foreach (var part in label.Text.Split(['+', '/', '&', ',']))
        {
            if (part.Trim(' ', '.') is not { Length: > 0 and <= LongestLetters } word || letters.Meaning(word) is not { } role)
                return null;
            roles.Add(new RolePart(word, label, RoleVocabulary.Current.Resolve(role)));
        }
        return [.. roles];
    }

    private static int WordStart(ReadOnlySpan<char> text, int end, int from)
    {
        var at = end;
        while (at > from && IsGap(text[at - 1]))
            at--;
        while (at > from && !IsGap(text[at - 1]))
            at--;
        return at;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is '／' or '/' or '|' or '｜';

    // "K/Sch:", "R + B:": letters joined before one colon.
    private static int JoinedStart(ReadOnlySpan<char> text, int start, int from)
    {
        while (start > from + 1 && text[start - 1] is '/' or '+' && char.IsLetter(text[start - 2]))
        {
            var at = start - 2;
            while (at > from && char.IsLetter(text[at - 1]))
                at--;
            if (start - 1 - at > LongestLetters)
                break;
            start = at;
        }
        return start;
    }

    [GeneratedRegex(@"(?:^|[\s;,|/+])(?<label>\p{Lu}\p{L}{0,4})\.?(?:[+/]\p{Lu}\p{L}{0,4})?\s?:")]
    private static partial Regex ShortLabel();
}
