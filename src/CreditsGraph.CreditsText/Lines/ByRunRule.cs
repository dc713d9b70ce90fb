using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Several wordings with their names in one row, one behind the other with nothing between them:
/// <c>DIRECTED BY ANN LEE   WRITTEN BY BO TRAN   STARRING CY FOX</c>,
/// <c>Director Ann Lee Producer Bo Tran Editor Cy Fox</c>.
/// </summary>
internal static class ByRunRule
{
    private const string Edges = ",;.:–—-|•·/";
    private const int Enough = 2;
    private const int EnoughBare = 3;
    private const int FewestNameWords = 2;
    private const int LongestRow = 1000;
    private const int MostRoleWords = 6;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.Text.Length > LongestRow)
            return [];
        var words = ProseNames.Words(row.Body);
        var lines = Lines(row, words, Labels(row.Body, words), Enough);
        return lines.Count > 0 ? lines : Lines(row, words, BareLabels(row.Body, words), EnoughBare);
    }

    private static List<CreditLine> Lines(Row row, List<Slice> words, List<RunLabel> labels, int enough)
    {
        if (labels.Count < enough || labels[0].From > 0)
            return [];
        var lines = new List<CreditLine>();
        for (var i = 0; i < labels.Count; i++)
        {
            var to = i + 1 < labels.Count ? labels[i + 1].From : words.Count;
            var names = to > labels[i].To
                ? ProseNames.Slice(row.Body, words, labels[i].To, to).Trim(Edges) : row.Body.To(0);
            if (names.IsEmpty || !NamesValue.IsListOfNames(names))
                return [];
            lines.Add(new CreditLine
            {
                Roles = labels[i].Roles,
                Names = names,
                Row = row,
                Layout = Layout.By,
                Confidence = 0.9,
            });
        }
        return lines;
    }

    // "Director Ann Lee Producer Bo Tran Editor Cy Fox": roles without "by", as pages put into one row leave them.
    private static List<RunLabel> BareLabels(Slice body, List<Slice> words)
    {
        var labels = new List<RunLabel>();
        for (var i = 0; i < words.Count && (i == 0 || labels.Count > 0); i++)
        {
            if (!WordForms.StartsUpper(words[i].Chars) || (labels.Count > 0 && i < labels[^1].To + FewestNameWords))
                continue;
            for (var to = Math.Min(words.Count, i + MostRoleWords); to > i; to--)
            {
                if (RoleReader.Known(ProseNames.Slice(body, words, i, to)) is not { } roles)
                    continue;
                labels.Add(new RunLabel(roles, i, to));
                break;
            }
        }
        return labels;
    }

    // Each wording that ends in "by" or its like, and "with" alone, as far as its roles are known.
    private static List<RunLabel> Labels(Slice body, List<Slice> words)
    {
        var labels = new List<RunLabel>();
        for (var i = 0; i < words.Count; i++)
        {
            var least = labels.Count == 0 ? 0 : labels[^1].To + 1;
            var from = Vocabulary.With.Has(words[i].Chars) ? i
                : Vocabulary.By.Has(words[i].Chars) ? Math.Max(least, i - MostRoleWords + 1) : i + 1;
            for (; from <= i && from >= least; from++)
            {
                if (RoleReader.Known(ProseNames.Slice(body, words, from, i + 1)) is not { } roles)
                    continue;
                labels.Add(new RunLabel(roles, from, i + 1));
                break;
            }
        }
        return labels;
    }

    // The roles and their words, up to the one before the last index.
    private readonly record struct RunLabel(IReadOnlyList<RolePart> Roles, int From, int To);
}
