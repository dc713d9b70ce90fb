using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>Labels within a row: <c>Director: X. Editor: Y.</c> and <c>A Title Dir: X (1991)</c>.</summary>
internal static class SeveralLabelsRule
{
    private const int MostRoleWords = 5;
    private const string Edges = " .;,|｜/·•–-";

    public static IEnumerable<CreditLine> Read(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var labels = InnerLabels.Of(row);
        var roles = labels.FindAll(label => label.Roles is not null);
        if (roles.Count == 0 || (labels.Count == 1 && IsTailOfLabel(row, labels[0].Start)))
            return [];
        var lines = new List<CreditLine>();
        for (var i = 0; i < labels.Count; i++)
        {
            var to = i + 1 < labels.Count ? labels[i + 1].Start : row.Body.Length;
            var value = row.Body.Sub(labels[i].End, to - labels[i].End).Trim(Edges);
            if (row.Body.Chars[labels[i].Start] == '(')
                value = value.Trim(")");
            if (labels[i].Roles is { } known)
                Add(lines, row, known, value);
            else
                TakeFact(draft, row.Body.Sub(labels[i].Start, labels[i].End - 1 - labels[i].Start).Trim(), value);
        }
        return lines;
    }

    // "Cópia: da Cinemateca, 16mm, 62 minutos": a label of nothing may still hold the running time.
    private static void TakeFact(Draft draft, Slice label, Slice value)
    {
        if (!Facts.Take(draft, new LabelledLine(label, value, Layout.Colon)))
            Facts.Pieces(value.Text).FindAll(piece => FactPieces.Runtime(piece) is not null)
                .ForEach(piece => Facts.TakePiece(draft, piece));
    }

    // "Lucille Parr. Distributed by Prairie Docs": a sentence within the value is a credit of its own or no name.
    private static void Add(List<CreditLine> lines, Row row, IReadOnlyList<RolePart> roles, Slice value)
    {
        // "Silke Marbach; Regie führte Tomke Aldenhoff", "Ann Lee | mit Bo Tran": another role behind a mark.
        if (RoleBehind(row, value) is { } other)
        {
            lines.Add(other);
            value = value.To(MarkBehind(value.Chars)).Trim(Edges);
        }
        var stop = SentenceEnd(value);
        var names = WithoutAfterthought(stop < 0 ? value : value.To(stop));
        // "Locations: Genova, Pegli" names towns, "Locations: Ann Lee" who found them.
        if (names.Length > 0 && NamesValue.IsPlausible(names)
            && (Facts.LabelOf(roles[0].Wording) is null || NamesValue.IsListOfPeople(names)))
            lines.Add(Credit(row, roles, names));
        if (stop > 0 && ByLine.Read(value.From(stop + 1).Trim(Edges)) is { } line && NamesValue.IsPlausible(line.Names))
            lines.Add(Credit(row, line.Roles, line.Names.Trim(Edges)));
    }

    /// <summary>Whether the value goes on with another role behind a bar or a semicolon: "Ann Lee | mit Bo Tran".</summary>
    public static bool HoldsAnother(Row row, Slice value) => RoleBehind(row, value) is not null;

    private static CreditLine? RoleBehind(Row row, Slice value)
    {
        var mark = MarkBehind(value.Chars);
        var rest = mark > 0 ? value.From(mark + 1).Trim(Edges + "()") : value.To(0);
        if (rest.IsEmpty)
            return null;
        return ByLine.Read(rest) is { } line && NamesValue.IsPlausible(line.Names)
            ? Credit(row, line.Roles, line.Names) : UnmarkedRule.Read(row, rest);
    }

    // A bar, a semicolon, or the comma of "Ann Lee, mit Bo Tran".
    private static int MarkBehind(ReadOnlySpan<char> value)
    {
        var mark = value.IndexOfAny(";|•");
        for (var comma = value.IndexOf(", "); comma > 0 && (mark < 0 || comma < mark);)
        {
            var rest = value[(comma + 2)..];
            var word = WordForms.First(rest);
            if (WordForms.StartsLower(word) && Vocabulary.With.Has(word) && WordForms.StartsUpper(WordForms.First(rest[word.Length..])))
                return comma;
            comma = value[(comma + 1)..].IndexOf(", ") is var next and >= 0 ? comma + 1 + next : -1;
        }
        return mark;
    }

    private static int SentenceEnd(Slice value)
    {
        var text = value.Chars;
        for (var i = NextStop(text, 0); i > 0; i = NextStop(text, i + 2))
        {
            var word = WordForms.Last(text[..i]);
            if (word.Length > 2 && !word.Contains('.') && !Vocabulary.Suffixes.Has(word) && !Vocabulary.Honorifics.Has(word)
                && (ByLine.Read(value.From(i + 1).Trim(Edges)) is not null || !NameShape.IsName(text[(i + 2)..])))
                return i;
        }
        return -1;
    }

    private static int NextStop(ReadOnlySpan<char> text, int from)
    {
        var at = text[Math.Min(from, text.Length)..].IndexOf(". ");
        return at < 0 ? -1 : from + at;
    }

    private static CreditLine Credit(Row row, IReadOnlyList<RolePart> roles, Slice names) =>
        new() { Roles = roles, Names = names, Row = row, Layout = Layout.Colon, Confidence = 0.9 };

    // "Honey Consultant: X" names one role that the vocabulary does not know, not a consultant.
    private static bool IsTailOfLabel(Row row, int start) =>
        start > 0 && row.Body.Chars[start] != '(' && WordForms.Split(row.Body.To(start).Text) is { Length: <= 3 } words
            && words.All(word => word.All(c => char.IsLetter(c) || c is '-' or '&' or '/'))
            && row.Labelled is { Layout: Layout.Colon };

    // "Toshiro Iizawa (1991) [Minawa Festival]": the year and the note are not the name's.
    private static Slice WithoutAfterthought(Slice names)
    {
        var bracket = names.Chars.IndexOf('[');
        return bracket > 0 ? names.To(bracket).Trim(Edges) : names;
    }
}
