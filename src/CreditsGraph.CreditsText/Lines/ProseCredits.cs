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
        var listed = draft.CreditLines.SelectMany(line => line.Roles).Select(role => role.Resolution.Role.Slug)
            .ToHashSet(StringComparer.Ordinal);
        foreach (var row in draft.Rows.Where(row => row.Kind == LineKind.Prose && row.Text.Length < LongestRow
            && row.Section is Section.None or Section.Crew or Section.Story))
        {
            foreach (var line in Read(row).Where(line => !line.Roles.All(role => listed.Contains(role.Resolution.Role.Slug))))
                draft.CreditLines.Add(line);
        }
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
