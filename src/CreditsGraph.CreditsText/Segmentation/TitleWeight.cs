using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>How much speaks for a row's being the film's title.</summary>
internal sealed class TitleWeight(Draft draft)
{
    /// <summary>From this weight on a row is the title.</summary>
    public const int Enough = 3;

    /// <summary>From this weight on a row is the title though another row begins with a title and its facts.</summary>
    public const int MoreThanLead = 5;

    private const int Sight = 200;
    private const int LongestSeen = 4000;

    private readonly TitleDoubts doubts = new(draft);
    private readonly TitleSurroundings surroundings = new(draft);

    private readonly List<string> seen =
        [.. draft.Rows.Where(row => !row.IsBlank).Take(Sight)
            .Where(row => row.Text.Length < LongestSeen).Select(row => NameFolding.Fold(row.Text))];

    /// <summary>The row's weight. Linear in the first rows of the page.</summary>
    public int Of(Row row, bool isFirst)
    {
        var title = NameFolding.Fold(TitleText.Of(row.Text));
        if (title.Length == 0)
            return 0;
        // What stands under a title's other form stands under the title.
        var follows = surroundings.TranslationOf(row) is { } other && (IsAgain(row) || !IsAgain(other)) ? Math.Max(Follows(row), Follows(other) + 1) : Follows(row);
        return Look(row, isFirst) + follows + Recurs(title, row) - doubts.Of(row, title, follows);
    }

    private bool IsAgain(Row row) => Recurs(NameFolding.Fold(TitleText.Of(row.Text)), row) > 0;

    /// <summary>
    /// Whether nothing of a film stands under the row and it does not come again: a site's or a festival's name, if another
    /// row has more to speak for it.
    /// </summary>
    public bool IsBare(Row row) => Follows(row) <= 0 && !IsAgain(row);

    private int Look(Row row, bool isFirst)
    {
        var weight = row.Mark == RowMark.Heading ? 2 : 0;
        weight += isFirst ? 2 : 0;
        weight += WordForms.IsCaps(row.Text) && row.Text.Any(char.IsLetter) ? 1 : 0;
        weight += IsAlone(row.Index) ? 1 : 0;
        weight += TitleText.IsQuoted(row.Text) ? (row.Text[0] is '『' or '《' ? 4 : 2) : 0;
        weight += IsTitleCase(row.Text) ? 1 : 0;
        return weight + (row.TitleFacts.Count > 0 || TitleText.YearOf(row.Text) is not null ? 2 : 0);
    }

    internal static bool IsTitleCase(string text)
    {
        var words = WordForms.Split(text);
        return words.Length <= 6 && WordForms.StartsUpper(words[0])
            || words.Length <= 8 && words.Count(WordForms.StartsUpper) * 5 >= words.Length * 3;
    }

    private bool IsAlone(int index) =>
        (index == 0 || draft.Rows[index - 1].IsBlank)
            && (index + 1 == draft.Rows.Count || draft.Rows[index + 1].IsBlank);

    // Under a title stand its facts, whom it is by, its story.
    private int Follows(Row row)
    {
        if (Below(row) is not { } below)
            return 0;
        var facts = FactsBeside(row, below) + (IsPresented(row) ? 2 : 0) + (surroundings.IsEpisode(row) ? 4 : 0)
            + surroundings.MakerOf(below, row);
        if (below.Mark is RowMark.Bullet && !below.IsCredits)
            return facts - 3;
        return facts + (below.IsCredits && IsDirected(below) ? 2 : below.IsCredits || IsStory(below) ? 1 : 0);
    }

    // "a documentary" may stand between a title and whom it is by.
    private Row? Below(Row row)
    {
        if (draft.Next(row.Index) is not { } next)
            return null;
        return TitleDoubts.IsKind(draft.Rows[next].Text) && draft.Next(next) is { } second && surroundings.IsMaker(draft.Rows[second])
            ? draft.Rows[second] : draft.Rows[next];
    }

    private static bool IsStory(Row row) => row.IsReview || row.Kind is LineKind.Prose;

    // "Northlight Films presents" over "a Carla Vance film" over the title.
    private bool IsPresented(Row row) =>
        draft.Previous(row.Index) is { } over && draft.Rows[over].Text.Length < 80
            && TitleDoubts.Presents(draft.Rows[over].Text);

    private int FactsBeside(Row row, Row below)
    {
        if (below.IsFilmFacts || below.TitleFacts.Count > 0)
            return below.TitleFacts.Count > 0 && IsInOwnScript(row, below) ? 7 : 3;
        // A title in its own script stands over its other form.
        if (draft.Next(below.Index) is { } second && draft.Rows[second].IsFilmFacts)
            return IsInOwnScript(row, below) || IsOverTranslation(row, below) ? 4 : 2;
        return draft.Previous(row.Index) is { } previous && draft.Rows[previous].IsFilmFacts ? 1 : 0;
    }

    private static bool IsInOwnScript(Row row, Row below) =>
        WordForms.IsEastAsian(row.Text) && !WordForms.IsEastAsian(below.Text);

    // A title over its other form, both in a block of their own.
    private bool IsOverTranslation(Row row, Row below) =>
        row.Block == below.Block && (row.Index == 0 || draft.Rows[row.Index - 1].IsBlank)
            && (below.Index + 1 == draft.Rows.Count || draft.Rows[below.Index + 1].IsBlank)
            && below.IsFree && IsTitleCase(below.Text) && !TitleDoubts.IsNoTitle(below);

    private bool IsDirected(Row row) =>
        draft.CreditLines.Count > 0 && draft.CreditLines[0].Row == row
            && draft.CreditLines[0].Roles.Any(role => role.Resolution.Role.Slug == "director");

    // A title comes again: in the story, in a quote, at the head of another line, at the end of a path.
    private int Recurs(string title, Row row)
    {
        if (title.Length < 3)
            return 0;
        var own = NameFolding.Fold(row.Text);
        var times = seen.Count(text => text != own && Holds(text, title)) + seen.Count(text => text == own) - 1;
        return times > 0 ? 2 : 0;
    }

    private static bool Holds(string text, string title)
    {
        var at = text.IndexOf(title, StringComparison.Ordinal);
        return at >= 0 && (at == 0 || text[at - 1] == ' ')
            && (at + title.Length == text.Length || text[at + title.Length] == ' ');
    }
}
