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
    private const int MostVerbWords = 5;
    private const int LongestRow = 4000;

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

    private static IEnumerable<CreditLine> Read(Row row)
    {
        var words = Words(row.Body);
        for (var i = 0; i < words.Count; i++)
        {
            if (Verb(row.Body, words, i) is not { } verb)
                continue;
            var end = ProseNames.End(words, verb.Next);
            if (end == verb.Next || RoleReader.Known(verb.Wording) is not { } roles)
                continue;
            var names = ProseNames.Slice(row.Body, words, verb.Next, end);
            if (NamesValue.IsListOfPeople(names)
                || OrganizationShape.Weight(names.Text, false) >= OrganizationShape.Enough)
                yield return new CreditLine
                {
                    Roles = roles,
                    Names = names,
                    Row = row,
                    Layout = Layout.By,
                    Confidence = 0.6,
                };
            i = end - 1;
        }
    }

    // The longest run of words that is such a verb.
    private static (Slice Wording, int Next)? Verb(Slice body, List<Slice> words, int from)
    {
        for (var count = Math.Min(MostVerbWords, words.Count - from - 1); count > 0; count--)
        {
            var wording = ProseNames.Slice(body, words, from, from + count);
            if (Vocabulary.ProseVerbs.Has(wording.Text))
                return (wording, from + count);
        }
        return null;
    }

    private static List<Slice> Words(Slice body)
    {
        var words = new List<Slice>();
        var from = 0;
        for (var i = 0; i <= body.Length; i++)
        {
            if (i < body.Length && !char.IsWhiteSpace(body.Chars[i]))
                continue;
            if (i > from)
                words.Add(body.Sub(from, i - from));
            from = i + 1;
        }
        return words;
    }
}
