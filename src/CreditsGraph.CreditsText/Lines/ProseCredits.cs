using CreditsGraph.CreditsText.Assembly;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: "directed by X and edited by Y" in running prose, for roles that no list of the page names. A list says it
/// better, and prose may tell of other films.
/// </summary>
internal static class ProseCredits
{
    private const int LongestRow = 4000;
    private const int MostGap = 4;

    public static void Run(Draft draft)
    {
        var films = FilmsOf(draft);
        var listed = draft.CreditLines.Where(IsOfList)
            .SelectMany(line => line.Roles.Select(role => (Film(films, line.Row), role.Resolution.Role.Slug))).ToHashSet();
        foreach (var (row, lines) in Ask(draft, Read))
        {
            var film = Film(films, row);
            draft.CreditLines.AddRange(lines.Where(line => !line.Roles.All(role => listed.Contains((film, role.Resolution.Role.Slug)))));
        }
        Mention(draft, films);
    }

    private static IEnumerable<(Row Row, List<CreditLine> Lines)> Ask(Draft draft, Func<Row, List<CreditLine>> read) =>
        SideBySide.Ask(draft.Rows.FindAll(row => row.Kind == LineKind.Prose && row.Text.Length < LongestRow
            && row.Section is Section.None or Section.Crew or Section.Story), read, draft.CancellationToken);

    // What a sentence mentions in passing counts where neither a list nor a plainer sentence says it.
    private static void Mention(Draft draft, List<int> films)
    {
        var told = draft.CreditLines
            .SelectMany(line => line.Roles.Select(role => (Film(films, line.Row), role.Resolution.Role.Slug))).ToHashSet();
        foreach (var (row, lines) in Ask(draft, row => [.. ProseMentions.Read(row)]))
            draft.CreditLines.AddRange(lines.Where(line => !line.Roles.Any(role => told.Contains((Film(films, row), role.Resolution.Role.Slug)))));
    }

    // A line that fills its row; one that was cut out of a paragraph is a sentence itself.
    private static bool IsOfList(CreditLine line) => line.Row.Body.Length * 3 >= line.Row.Body.Line.Text.Length * 2;

    private static List<int> FilmsOf(Draft draft)
    {
        draft.SortCreditLines(line => line.Row.Index);
        return [.. FilmSplit.Headings(draft).Select(heading => heading.Row.Index)];
    }

    // Which of the page's films the row stands under.
    private static int Film(List<int> films, Row row)
    {
        var at = films.BinarySearch(row.Index);
        return at >= 0 ? at : ~at - 1;
    }

    private static List<CreditLine> Read(Row row)
    {
        var lines = new List<CreditLine>();
        var words = ProseNames.Words(row.Body);
        for (var i = 0; i < words.Count; i++)
        {
            if (ProseVerbs.At(row.Body, words, i) is not { } verb)
                continue;
            var from = SkipGap(words, verb.Next);
            if (RoleReader.Known(verb.Wording) is not { } roles
                || ProseNames.End(words, from, InlineCredits.IsCast(roles[0])) is var end && end == from)
                continue;
            var names = Whole(lines, ProseNames.Names(row.Body, words, from, end));
            if (IsHolder(names))
                lines.Add(new CreditLine
                {
                    Roles = roles,
                    Names = names,
                    Row = row,
                    Layout = Layout.By,
                    Confidence = 0.6,
                });
            i = end - 1;
        }
        return lines;
    }

    // "by first-time filmmaker Petra Hill", "stars newcomers Cerys Blythe": what they are stands before who they are.
    private static int SkipGap(List<Slice> words, int from)
    {
        for (var i = from; i < Math.Min(from + MostGap, words.Count); i++)
        {
            if (!char.IsLower(words[i].Chars[0]))
                return i;
            if (words[i].Chars[^1] is ',' or '.' or ';' || Vocabulary.Verbs.Has(words[i].Text))
                return from;
        }
        return from;
    }

    // "Dirigida por Marta Olmedo y escrita por Olmedo": the family name alone is the person named in full before.
    private static Slice Whole(List<CreditLine> lines, Slice names)
    {
        if (names.Chars.Contains(' '))
            return names;
        var before = lines.Find(line => NameList.Split(line.Names)
            .Exists(part => part.Slice.Text.EndsWith(" " + names.Text, StringComparison.Ordinal)));
        return before is null ? names : NameList.Split(before.Names)
            .Find(part => part.Slice.Text.EndsWith(" " + names.Text, StringComparison.Ordinal)).Slice;
    }

    private static bool IsHolder(Slice names) =>
        NamesValue.IsListOfPeople(names) || OrganizationShape.Weight(names.Text, false) >= OrganizationShape.Enough;
}
