using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Lines;

/// <summary>An actor on one row and the part on the next, over and over, without "as".</summary>
internal static class CastPairs
{
    private const int Fewest = 4;

    /// <summary>
    /// How many rows from <paramref name="from"/> on are such pairs; 0 where the rows are a plain list of actors: every
    /// other row a full name, and some of those between them none. Says whether the actor is the first of each.
    /// </summary>
    public static (int Length, bool ActorFirst) InRows(List<ShapedRow> rows, int from)
    {
        var end = from;
        while (end < rows.Count && Belongs(rows[end], rows[from]))
            end++;
        if (end - from < Fewest || (end - from) % 2 != 0)
            return (0, true);
        return Length(rows, from, end) is > 0 and var length ? (length, true)
            : (IsPartsFirst(rows, from, end) ? end - from : 0, false);
    }

    // "Solange" over "Odile Ferrandi", "Le conservateur" over "Basile Montjoie": actors below, nobody's full name above.
    private static bool IsPartsFirst(List<ShapedRow> rows, int from, int end)
    {
        var told = 0;
        for (var i = from; i < end; i += 2)
        {
            if (!IsActor(rows[i + 1].Row) || IsOfArticle(rows[i + 1].Row) || (IsActor(rows[i].Row) && !IsOfArticle(rows[i].Row)))
                return false;
            told += IsOfArticle(rows[i].Row) || IsTitled(rows[i].Row.Text) ? 1 : 0;
        }
        return told > 0;
    }

    private static bool IsOfArticle(Row row) => Vocabulary.Articles.Has(WordForms.First(row.Text));

    private static int Length(List<ShapedRow> rows, int from, int end)
    {
        var length = end - from;
        var parts = 0;
        for (var i = from; i < end; i += 2)
        {
            if (!IsActor(rows[i].Row))
                return 0;
            // One lone name at the end of a list of actors is an actor too.
            parts += IsPart(rows[i + 1].Row, i + 2 == end) && (parts > 0 || i + 2 < end) ? 1 : 0;
        }
        return TellsParts(rows, from, end, parts) ? length : 0;
    }

    // Some of the rows between are nobody's full name, or those above them have common given names far more often.
    private static bool TellsParts(List<ShapedRow> rows, int from, int end, int parts) =>
        parts > 0 && (parts * 6 >= end - from || Given(rows, from, end) - Given(rows, from + 1, end) > 1);

    /// <summary>
    /// How many rows from <paramref name="from"/> on are pairs that blank rows part: "Emma" over "Ann Lee", a blank row,
    /// "Suor Clara" over "Bo Tran"; 0 for fewer than two of them. Says whether the actor is the first of each.
    /// </summary>
    public static (int Length, bool ActorFirst) InBlocks(List<ShapedRow> rows, int from)
    {
        var end = from;
        while (end + 1 < rows.Count && IsBlockOfTwo(rows, end) && !IsCrewRole(rows[end]) && !IsCrewRole(rows[end + 1]))
            end += 2;
        if (end - from < Fewest)
            return (0, false);
        var first = FullNames(rows, from, end);
        var second = FullNames(rows, from + 1, end);
        var pairs = (end - from) / 2;
        if (Math.Max(first, second) < pairs || (first == second && pairs < 3 && !WordForms.IsEastAsian(rows[from].Row.Text)))
            return (0, false);
        return (end - from, first > second);
    }

    private static bool IsBlockOfTwo(List<ShapedRow> rows, int i) =>
        rows[i].Row.Block == rows[i + 1].Row.Block && (i == 0 || rows[i - 1].Row.Block != rows[i].Row.Block)
            && (i + 2 >= rows.Count || rows[i + 2].Row.Block != rows[i].Row.Block)
            && rows[i].Row.Text.Length < 60 && rows[i + 1].Row.Text.Length < 60 && rows[i].Row.Labelled is null
            && rows[i + 1].Row.Labelled is null;

    private static int FullNames(List<ShapedRow> rows, int from, int end)
    {
        var count = 0;
        for (var i = from; i < end; i += 2)
            count += IsActor(rows[i].Row) && !Vocabulary.Articles.Has(WordForms.Split(rows[i].Row.Text)[0]) ? 1 : 0;
        return count;
    }

    private static int Given(List<ShapedRow> rows, int from, int end)
    {
        var count = 0;
        for (var i = from; i < end; i += 2)
            count += Vocabulary.GivenNames.Has(WordForms.Split(rows[i].Row.Text)[0]) ? 1 : 0;
        return count;
    }

    /// <summary>
    /// How many rows from <paramref name="from"/> on are parts over their actors in a script without blanks, where a part is
    /// short and an actor's name is not: "真木" over "安藤つぐみ"; 0 for fewer than three of them.
    /// </summary>
    public static int TurnedLength(List<ShapedRow> rows, int from)
    {
        var end = from;
        while (end + 1 < rows.Count && rows[end + 1].Row.Block == rows[from].Row.Block && IsShortPart(rows[end].Row.Text)
            && IsEastAsianActor(rows[end + 1].Row.Text))
            end += 2;
        var closes = end == rows.Count || rows[end].Row.Block != rows[from].Row.Block || rows[end].IsRole;
        return end - from >= Fewest + 2 && closes ? end - from : 0;
    }

    /// <summary>
    /// How many rows from <paramref name="from"/> on are pairs that capitals tell apart, "Ruth" over "ANN LEE" or the other
    /// way round; 0 for fewer than two of them.
    /// </summary>
    public static (int Length, bool ActorFirst) ByCase(List<ShapedRow> rows, int from)
    {
        var end = from;
        while (end + 1 < rows.Count && rows[end + 1].Row.Block == rows[from].Row.Block
            && !IsCrewRole(rows[end]) && !IsCrewRole(rows[end + 1])
            && IsCapsActor(rows[end]) == IsCapsActor(rows[from]) && IsCapsActor(rows[end]) != IsCapsActor(rows[end + 1])
            && rows[end].Row.Text.Length < 60 && rows[end + 1].Row.Text.Length < 60)
            end += 2;
        return end - from < Fewest ? (0, false) : (end - from, IsCapsActor(rows[from]));
    }

    private static bool IsCapsActor(ShapedRow row) => WordForms.IsCaps(row.Row.Text) && NameShape.IsFullName(row.Row.Text);

    private static bool IsShortPart(string text) =>
        text.Length is > 0 and < 4 && WordForms.IsEastAsian(text) && !IsRole(text);

    private static bool IsEastAsianActor(string text) =>
        text.Length is > 2 and < 9 && WordForms.IsEastAsian(text) && NameShape.IsFullName(text) && !IsRole(text);

    private static bool IsRole(string text) => Domain.Roles.RoleVocabulary.Current.Recognize(text) is not null;

    private static bool Belongs(ShapedRow row, ShapedRow first) =>
        row.Row.Block == first.Row.Block && row.Row.Text.Length < 60 && !IsCrewRole(row);

    // "6 more" at the end of a list is no part.
    private static bool IsPart(Row row, bool isLast) =>
        (!IsActor(row) || Vocabulary.Articles.Has(WordForms.Split(row.Text)[0])) && !(isLast && row.Text.Any(char.IsDigit));

    private static bool IsCrewRole(ShapedRow row) =>
        row.Row.Roles is { } roles && !InlineCredits.IsCast(roles[0]) && InlineCredits.IsCrewRole(roles[0]);

    private static bool IsActor(Row row) => !IsTitled(row.Text) && (row.Text.IndexOf('(') < 0 && row.Text.IndexOf('.') < 0
        ? NameShape.IsFullName(row.Text) : NamesValue.IsListOfPeople(row.Body) && row.Text.IndexOf('(') < 0);

    // "Mrs. Winter", "Dr. Holm": so parts are called, no actors.
    private static bool IsTitled(string text) =>
        WordForms.Split(text) is [var title, _]
            && (Vocabulary.Honorifics.Has(title.TrimEnd('.')) || Vocabulary.PartTitles.Has(title));
}
