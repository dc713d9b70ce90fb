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
    private const int MostLetters = 40;
    private const int MostJoined = 3;
    private static readonly SearchValues<char> Colons = SearchValues.Create(":：＝");
    private static readonly SearchValues<char> Separators = SearchValues.Create("/|｜;•·");

    /// <summary>The row's labels in order. Linear time.</summary>
    public static List<InnerLabel> Of(Row row)
    {
        var labels = new List<InnerLabel>();
        var text = row.Body.Chars;
        if (!text.ContainsAny(Colons))
            return labels;
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
        var at = text[from..].IndexOfAny(Colons);
        if (at < 0)
            return -1;
        return LabelledLine.ParaColon(text, from + at) ? NextMark(text, from + at + 1) : from + at;
    }

    // The longest run of words before the colon that is a role; else the longest that labels a fact.
    private static InnerLabel? Before(Row row, WordList? letters, int colon, int end)
    {
        // So that a row of words without blanks is not looked through again for each of its colons.
        var from = Math.Max(end, colon - LongestLabel);
        return Joined(row.Body, letters, colon, from) ?? Longest(row.Body, letters, colon, from)
            ?? (end > 0 ? Unknown(row.Body, colon, end) : null);
    }

    private static InnerLabel? Longest(Slice body, WordList? letters, int colon, int from)
    {
        InnerLabel? role = null;
        InnerLabel? fact = null;
        var start = colon;
        for (var words = 0; words < MostRoleWords && start > from; words++)
        {
            if (words > 0 && IsBehindBar(body.Chars[..start]))
                break;
            start = WordStart(body.Chars, start, from);
            var label = body.Sub(start, colon - start);
            if ((Letter(words == 0 ? letters : null, label) ?? RoleReader.Known(label)) is { } roles)
                role = new InnerLabel(roles, start, colon + 1);
            else if (Facts.LabelOf(label.Chars) is not null)
                fact = new InnerLabel(null, start, colon + 1);
            else
                role ??= Glued(body, start, colon);
        }
        return Longer(role, fact);
    }

    // "Classé dans" is a label, though "dans" is a role.
    private static InnerLabel? Longer(InnerLabel? role, InnerLabel? fact) =>
        role is null || fact?.Start < role?.Start ? fact : role;

    // "K/Sch:", "R + B:", "R, B:": letters joined before one colon.
    private static InnerLabel? Joined(Slice body, WordList? letters, int colon, int from)
    {
        var start = letters is null ? colon : JoinedStart(body.Chars, colon, from);
        return start < colon && !IsWithinName(body.Chars[..start])
            && Letter(letters, body.Sub(start, colon - start)) is { Length: > 1 } roles
            ? new InnerLabel(roles, start, colon + 1) : null;
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
        // Each short label ends in a colon.
        if (row.Text.AsSpan().Count(':') < (row.IsFilmFacts ? 1 : FewestLetters))
            return null;
        var labels = ShortLabel().Matches(row.Text).Select(match => match.Groups["label"].Value).ToList();
        if (row.IsFilmFacts && labels.Count > 0 && labels.TrueForAll(Vocabulary.RoleLetters.Has))
            return Vocabulary.RoleLetters;
        return labels.Count < FewestLetters ? null : Best(labels);
    }

    /// <summary>The language of the short labels that stand one a row: "D/Sc: Ann Lee" over "Ph: Bo Tran".</summary>
    public static WordList? LettersOfColumn(List<Row> rows)
    {
        var labels = new List<string>();
        foreach (var row in rows)
        {
            // One row with people is enough for a label.
            if (row.IsFree && row.Labelled is { Layout: Layout.Colon, IsEmpty: false } line && line.Label.Length <= 2 * LongestLetters
                && ShortLabel().Match(row.Text) is { Success: true, Index: 0 } match && !labels.Contains(match.Groups["label"].Value)
                && NamesValue.IsListOfPeople(line.Value))
                labels.Add(match.Groups["label"].Value);
            if (labels.Count == MostLetters)
                break;
        }

        return labels.Count < FewestLetters ? null : Best(labels);
    }

    /// <summary>Whether all short labels of the row, one at least, are among these.</summary>
    public static bool IsShortLabelled(Row row, WordList letters)
    {
        if (!row.Text.Contains(':'))
            return false;
        var labels = ShortLabel().Matches(row.Text);
        return labels.Count > 0 && labels.All(match => letters.Has(match.Groups["label"].Value));
    }

    /// <summary>The language's short labels that nearly all of these are; null where none has them.</summary>
    public static WordList? Best(List<string> labels)
    {
        var best = Vocabulary.RoleLettersByLanguage.MaxBy(list => labels.Count(list.Has))!;
        return labels.Count(best.Has) * 5 >= labels.Count(label => best.Has(label) || Facts.LabelOf(label) is null) * 4
            ? best : null;
    }

    // "R", "Mont.", and several in one: "R+B", "K/Sch".
    public static RolePart[]? Letter(WordList? letters, Slice label)
    {
        if (letters is null || label.Length > MostJoined * (LongestLetters + 2))
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

    // "Director: Ann LeeEditor: Bo Tran": the label begins at a capital within a word.
    private static InnerLabel? Glued(Slice body, int from, int colon)
    {
        for (var i = from + 2; i < colon; i++)
        {
            if (char.IsUpper(body.Chars[i]) && char.IsLower(body.Chars[i - 1]))
                return RoleReader.Known(body.Sub(i, colon - i)) is { } roles
                    ? new InnerLabel(roles, i, colon + 1) : null;
        }
        return null;
    }

    private static bool IsGap(char c) => char.IsWhiteSpace(c) || c is ',' or ';' or '／' or '/' or '|' or '｜';

    // "R: Pier P., B: Ann Lee": the P is the name's.
    private static bool IsWithinName(ReadOnlySpan<char> before) =>
        before.TrimEnd() is [.., var last] && char.IsLetterOrDigit(last);

    private static int JoinedStart(ReadOnlySpan<char> text, int end, int from)
    {
        var at = end;
        for (var letters = 0; letters < MostJoined; letters++)
        {
            var word = LettersStart(text, TrimmedEnd(text, at, from), from);
            var mark = TrimmedEnd(text, word, from);
            at = word;
            if (mark == from || text[mark - 1] is not ('/' or '+' or ',' or '&'))
                break;
            at = mark - 1;
        }
        return at;
    }

    private static int LettersStart(ReadOnlySpan<char> text, int end, int from)
    {
        while (end > from && (char.IsLetter(text[end - 1]) || text[end - 1] == '.'))
            end--;
        return end;
    }

    private static int TrimmedEnd(ReadOnlySpan<char> text, int end, int from)
    {
        while (end > from && char.IsWhiteSpace(text[end - 1]))
            end--;
        return end;
    }

    [GeneratedRegex(@"(?:^|[\s;,|/+])(?<label>\p{Lu}\p{L}{0,4})\.?(?:[+/]\p{Lu}\p{L}{0,4})?\s?:")]
    private static partial Regex ShortLabel();
}
