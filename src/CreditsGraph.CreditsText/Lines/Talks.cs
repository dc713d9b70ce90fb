using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>
/// Stage: what is held beside a screening, and by whom: "anschließend Diskussion, Moderation: Werner Kolk" under a day and
/// an hour. Those people made no film.
/// </summary>
internal static class Talks
{
    private const int LongestRow = 200;

    public static void Run(Draft draft)
    {
        foreach (var row in draft.Rows)
        {
            if (row.IsFree && row.Text.Length < LongestRow && TellsTalk(row.Text) && (IsTimed(row) || IsBesideTime(draft, row)))
                row.Claim(LineKind.Noise, "a talk beside a screening");
        }
    }

    private static bool TellsTalk(string text) =>
        Array.Exists(WordForms.Split(text), word => Vocabulary.Talks.Has(word.Trim(',', '.', ':', ';', '(', ')')));

    private static bool IsBesideTime(Draft draft, Row row) =>
        (row.Index > 0 && IsTimed(draft.Rows[row.Index - 1]))
            || (row.Index + 1 < draft.Rows.Count && IsTimed(draft.Rows[row.Index + 1]));

    private static bool IsTimed(Row row) => row.Text.Length is > 0 and < LongestRow && ScreeningTime.IsIn(row.Text);
}
