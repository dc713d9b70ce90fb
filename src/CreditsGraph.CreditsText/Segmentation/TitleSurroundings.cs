using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>What stands around a film's title: its other form, whom it is by, which part of a series it is.</summary>
internal sealed class TitleSurroundings(Draft draft)
{
    private const int LongestMaker = 80;

    private readonly HashSet<string> names = [.. draft.Credits.Select(credit => NameFolding.Fold(credit.Name))];

    private readonly HashSet<string> directors = [.. draft.Credits
        .Where(credit => credit.RoleSlug is "director" or "writer-director" or "co-director" or "filmmaker")
        .Select(credit => NameFolding.Fold(credit.Name))];

    /// <summary>
    /// The title's other form under it, "Salt on Their Hands" under "Les Mains sales de sel"; null for none. A title opens its
    /// block, unless the two are in two languages, and its other form, whom it is by or its facts end it.
    /// </summary>
    public Row? TranslationOf(Row row)
    {
        if (row.Index + 1 >= draft.Rows.Count || TitleText.IsQuoted(row.Text) || !IsTitle(row))
            return null;
        var below = draft.Rows[row.Index + 1];
        return below.IsFree && below.Mark == RowMark.None && EndsTitle(below.Index + 1) && IsTitle(below)
            && (OpensBlock(row) || IsEnglish(row.Text) != IsEnglish(below.Text)) ? below : null;
    }

    private static bool IsEnglish(string text) => Array.Exists(WordForms.Split(text), Vocabulary.EnglishWords.Has);

    private bool OpensBlock(Row row) => row.Index == 0 || draft.Rows[row.Index - 1].IsBlank;

    private bool EndsTitle(int index) =>
        index == draft.Rows.Count || draft.Rows[index].IsBlank || draft.Rows[index].IsFilmFacts || IsMaker(draft.Rows[index]);

    private bool IsTitle(Row row) =>
        TitleWeight.IsTitleCase(row.Text) && TitleDoubts.IsPlausible(row) && !names.Contains(NameFolding.Fold(row.Text))
            && !IsMaker(row) && !IsCounted(row.Text);

    /// <summary>
    /// How much tells that <paramref name="maker"/> is whom the film <paramref name="title"/> is by: most where the film's
    /// facts, story or credits follow, nothing where a title does. A director's name may stand over a title too: "Ann Lee"
    /// over "Paper Boats".
    /// </summary>
    public int MakerOf(Row maker, Row title)
    {
        if (!IsMaker(maker) || maker.Block > title.Block + 1)
            return 0;
        if (draft.Next(maker.Index) is not { } next)
            return 2;
        var below = draft.Rows[next];
        if (below.IsFilmFacts || below.IsCredits || below.Kind == LineKind.Prose)
            return 4;
        return below.IsFree && IsTitle(below) ? 0 : 2;
    }

    /// <summary>Whether the row is a director's name, alone or behind "by".</summary>
    public bool IsMaker(Row row)
    {
        if (row.IsBlank || row.Text.Length > LongestMaker)
            return false;
        var text = row.Text;
        var blank = text.IndexOf(' ', StringComparison.Ordinal);
        return directors.Contains(NameFolding.Fold(text))
            || (blank > 0 && Vocabulary.By.Has(text[..blank]) && directors.Contains(NameFolding.Fold(text[(blank + 1)..])));
    }

    // "Series 3", "Episode 4 of 6"
    private static bool IsCounted(string text) =>
        text.Length < LongestMaker && text.AsSpan().ContainsAnyInRange('0', '9')
            && WordForms.Split(text) is var words && Array.FindIndex(words, IsMark) is >= 0 and var at
            && (IsCount(words, at + 1) || IsCount(words, at - 1));

    private static bool IsMark(string word) => Vocabulary.SeriesMarks.Has(word.Trim(',', ':', '.'));

    private static bool IsCount(string[] words, int at) =>
        at >= 0 && at < words.Length && char.IsAsciiDigit(words[at][0]) && words[at].Length < 5;

    /// <summary>Whether the row opens a block in which a series counts its parts: it is the part's name.</summary>
    public bool IsEpisode(Row row)
    {
        if (!OpensBlock(row))
            return false;
        for (var i = row.Index + 1; i < Math.Min(draft.Rows.Count, row.Index + 4) && !draft.Rows[i].IsBlank; i++)
        {
            if (IsCounted(draft.Rows[i].Text))
                return true;
        }
        return false;
    }
}
