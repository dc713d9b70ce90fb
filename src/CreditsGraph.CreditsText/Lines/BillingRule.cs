using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// The block of credits of a poster: roles in small letters, names in capitals, one after the other:
/// <c>casting by ANN LEE  music by BO TRAN</c>.
/// </summary>
internal static class BillingRule
{
    private const int Enough = 2;
    private const int LongestRow = 600;

    public static IReadOnlyList<CreditLine> Read(Row row)
    {
        if (row.Text.Length > LongestRow || !char.IsLower(row.Text[0]))
            return [];
        var lines = new List<CreditLine>();
        foreach (var (roles, names) in Runs(row.Body))
        {
            if (RoleReader.Known(roles) is not { } known || !NamesValue.IsPlausible(names))
                return [];
            lines.Add(new CreditLine { Roles = known, Names = names, Row = row, Layout = Layout.By, Confidence = 0.9 });
        }
        return lines.Count >= Enough ? lines : [];
    }

    // Small words, then words in capitals with the joining words between them, over and over.
    private static IEnumerable<(Slice Roles, Slice Names)> Runs(Slice body)
    {
        var words = ProseNames.Words(body);
        for (var i = 0; i < words.Count;)
        {
            var from = i;
            while (i < words.Count && !IsCapital(words[i]))
                i++;
            var names = i;
            while (i < words.Count && (IsCapital(words[i]) || JoinsCapitals(words, i)))
                i++;
            if (names == from || names == i)
                yield break;
            yield return (Between(body, words, from, names), Between(body, words, names, i));
        }
    }

    private static Slice Between(Slice body, List<Slice> words, int from, int to) =>
        body.Sub(words[from].Start - body.Start, words[to - 1].End - words[from].Start);

    private static bool IsCapital(Slice word) => WordForms.IsCaps(word.Text) || word.Text is "Mc" or "p.g.a.";

    private static bool JoinsCapitals(List<Slice> words, int i) =>
        i + 1 < words.Count && words[i].Text is "and" or "&" or "et" or "und" or "y" or "de" or "von" or "van"
            && IsCapital(words[i + 1]);
}
