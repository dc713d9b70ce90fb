using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Labels within a row: <c>Director: X. Editor: Y.</c> and <c>A Title Dir: X (1991)</c>.</summary>
internal static class SeveralLabelsRule
{
    private const int MostRoleWords = 5;

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var labels = Labels(row.Body);
        if (labels.Count == 0 || (labels.Count == 1 && IsTailOfLabel(row, labels[0].Start)))
            yield break;
        for (var i = 0; i < labels.Count; i++)
        {
            var (roles, start, end) = labels[i];
            var to = i + 1 < labels.Count ? labels[i + 1].Start : row.Body.Length;
            var names = WithoutAfterthought(row.Body.Sub(end, to - end).Trim(" .;,|/·"));
            if (names.Length > 0 && NamesValue.IsPlausible(names))
                yield return new CreditLine
                {
                    Roles = roles,
                    Names = names,
                    Row = row,
                    Layout = Layout.Colon,
                    Confidence = 0.9
                };
        }
    }

    // "Honey Consultant: X" names one role that the vocabulary does not know, not a consultant.
    private static bool IsTailOfLabel(Row row, int start) =>
        start > 0 && WordForms.Split(row.Body.To(start).Text) is { Length: <= 3 } words
            && words.All(word => word.All(c => char.IsLetter(c) || c is '-' or '&' or '/'))
            && row.Labelled is { Layout: Layout.Colon };

    private static List<(IReadOnlyList<RolePart> Roles, int Start, int End)> Labels(Slice body)
    {
        var labels = new List<(IReadOnlyList<RolePart>, int, int)>();
        var text = body.Text;
        for (var colon = NextMark(text, 0); colon > 0; colon = NextMark(text, colon + 1))
        {
            if (RoleBefore(body, colon, labels.Count == 0 ? 0 : labels[^1].Item3) is { } label)
                labels.Add((label.Roles, label.Start, colon + 1));
        }
        return labels;
    }

    private static int NextMark(string text, int from)
    {
        var at = text.AsSpan(from).IndexOfAny(":：＝");
        return at < 0 ? -1 : from + at;
    }

    // The longest run of words before the colon that is a role.
    private static (IReadOnlyList<RolePart> Roles, int Start)? RoleBefore(Slice body, int colon, int from)
    {
        (IReadOnlyList<RolePart>, int)? found = null;
        var start = colon;
        for (var words = 0; words < MostRoleWords && start > from; words++)
        {
            start = WordStart(body.Chars, start, from);
            if (RoleReader.Known(body.Sub(start, colon - start)) is { } roles)
                found = (roles, start);
        }
        return found;
    }

    private static int WordStart(ReadOnlySpan<char> text, int end, int from)
    {
        var at = end;
        while (at > from && char.IsWhiteSpace(text[at - 1]))
            at--;
        while (at > from && !char.IsWhiteSpace(text[at - 1]))
            at--;
        return at;
    }

    // "Toshiro Iizawa (1991) [Minawa Festival]": the year and the note are not the name's.
    private static Slice WithoutAfterthought(Slice names)
    {
        var bracket = names.Chars.IndexOf('[');
        return bracket > 0 ? names.To(bracket).Trim(" .;,|/·") : names;
    }
}
