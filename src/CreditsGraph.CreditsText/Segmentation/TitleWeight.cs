using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>How much speaks for a row's being the film's title.</summary>
internal sealed partial class TitleWeight(Draft draft)
{
    /// <summary>From this weight on a row is the title.</summary>
    public const int Enough = 3;

    /// <summary>From this weight on a row is the title though another row begins with a title and its facts.</summary>
    public const int MoreThanLead = 5;

    private const int Sight = 200;
    private const int LongestSeen = 4000;

    private readonly HashSet<string> names =
        [.. draft.Credits.Select(credit => NameFolding.Fold(credit.Name)),
            .. draft.Credits.Where(credit => credit.Affiliation is not null).Select(credit => NameFolding.Fold(credit.Affiliation!))];

    private readonly List<string> seen =
        [.. draft.Rows.Where(row => !row.IsBlank).Take(Sight).Where(row => row.Text.Length < LongestSeen)
            .Select(row => NameFolding.Fold(row.Text))];

    /// <summary>The row's weight. Linear in the first rows of the page.</summary>
    public int Of(Row row, bool isFirst)
    {
        var title = NameFolding.Fold(TitleText.Of(row.Text));
        if (title.Length == 0)
            return 0;
        return Look(row, isFirst) + Follows(row) + Recurs(title, row) - Against(row, title);
    }

    /// <summary>
    /// Whether nothing of a film stands under the row and it does not come again: a site's or a festival's name, if another
    /// row has more to speak for it.
    /// </summary>
    public bool IsBare(Row row) => Follows(row) <= 0 && Recurs(NameFolding.Fold(TitleText.Of(row.Text)), row) == 0;

    /// <summary>Whether nothing of the row's own shape tells that it is none.</summary>
    public static bool IsPlausible(Row row) =>
        !IsNoTitle(row) && !IsStopped(row, NameFolding.Fold(TitleText.Of(row.Text)));

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

    private static bool IsTitleCase(string text)
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
        if (draft.Next(row.Index) is not { } next)
            return 0;
        var below = draft.Rows[next];
        var facts = FactsBeside(row, below) + (IsPresented(row) ? 2 : 0);
        if (below.Mark is RowMark.Bullet && !below.IsCredits)
            return facts - 3;
        if (below.IsCredits)
            return facts + (IsDirected(below) ? 2 : 1);
        return facts + (below.Reason is "a review" || below.Kind is LineKind.Prose ? 1 : 0);
    }

    // "Northlight Films presents" over "a Carla Vance film" over the title.
    private bool IsPresented(Row row) =>
        draft.Previous(row.Index) is { } over && draft.Rows[over].Text.Length < 80
            && Presentation().IsMatch(draft.Rows[over].Text);

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
            && below.IsFree && IsTitleCase(below.Text) && !IsNoTitle(below);

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

    private int Against(Row row, string title)
    {
        var words = WordForms.Split(row.Text);
        var weight = names.Contains(title) || names.Contains(NameFolding.Fold(row.Text)) ? 5 : 0;
        weight += IsStopped(row, title) ? (IsMostlyStops(title) ? 7 : 4) : 0;
        weight += Presentation().IsMatch(row.Text) ? 5 : 0;
        weight += IsNoTitle(row) ? 5 : 0;
        weight += TellsAnotherTime(row, words) ? 4 : 0;
        weight += WordForms.StartsUpper(words[^1]) && OrganizationShape.IsOrganizationWord(words[^1]) ? 2 : 0;
        return weight + (words.Length > 8 && words.Count(WordForms.StartsLower) * 3 > words.Length * 2 ? 2 : 0);
    }

    private bool TellsAnotherTime(Row row, string[] words) => IsOfAnotherYear(row) || Opens(words);

    // "Doc Buenos Días 2011" over a film of 2010 is a festival.
    private bool IsOfAnotherYear(Row row) =>
        draft.Year is { } year && char.IsAsciiDigit(row.Text[^1]) && FactPieces.LastYear(row.Text) is { } other && other > year;

    // "В кино с 17 марта", "Ab 3. Mai im Kino"
    private static bool Opens(string[] words) =>
        Array.Exists(words, word => char.IsAsciiDigit(word[0]) && word.Length < 4)
            && Array.Exists(words, word => word.Length > 3 && Vocabulary.DateWords.Has(word.Trim(',', '.')));

    private static bool IsStopped(Row row, string title) =>
        !TitleText.IsQuoted(row.Text) && (title.Split(' ').Any(Vocabulary.TitleStops.HasFolded)
            || Vocabulary.Chrome.HasFolded(title) || row.Text.AsSpan().ContainsAny(EastAsianStops));

    // "Opening Night" may be a film, "Opening Film Section" is none.
    private static bool IsMostlyStops(string title)
    {
        var words = title.Split(' ');
        return words.Count(Vocabulary.TitleStops.HasFolded) * 2 >= words.Length || words.Length > 4;
    }

    private static readonly SearchValues<string> EastAsianStops = SearchValues.Create(
        ["映画祭", "受賞", "上映", "公開決定", "日時", "部門", "영화제", "수상", "상영", "초청", "경쟁", "개봉영화", "작품정보", "관람가", "등급"], StringComparison.Ordinal);

    private static bool IsNoTitle(Row row) =>
        Vocabulary.TitleStops.Has(row.Text) || Vocabulary.Labels.Has(row.Text) || row.Text[0] == '('
            || Born().IsMatch(row.Text) || (row.Text.IndexOf('.') is > 0 and var dot && dot < row.Text.Length - 2 && !row.Text.Contains(' ')) || Date().IsMatch(row.Text) || WordForms.Split(row.Text).All(IsDateWord)
            || Facts.Pieces(row.Text).TrueForAll(Facts.IsFact) || IsCredit(row);

    // "With Time" is none, "With Ann Lee" is one.
    private static bool IsCredit(Row row) =>
        UnmarkedRule.Read(row, row.Body) is { } line && (NamesValue.IsListOfPeople(line.Names) || WordForms.IsEastAsian(row.Text));

    private static bool IsDateWord(string word) =>
        Vocabulary.DateWords.Has(word.Trim(',', '.')) || char.IsDigit(word[0]);

    [GeneratedRegex(@"(?:presents?|présentent?|präsentiert|presentan?|apresenta|представляет|제공|提供)[:.]?$|^(?:an?|un|une|una|ein|eine|um|uma|een)\s.{3,40}\s?(?:film|movie|documentary|película)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presentation();

    // "b. 1981, Oran; lives and works in Marseille"
    [GeneratedRegex(@"^(?:b\.|born|née?|geb\.|geboren|nacid[oa]|nat[oa]|nascid[oa])\s.{0,30}(?:18|19|20)[0-9]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    [GeneratedRegex(@"\b[0-9]{1,2}[:.h][0-9]{2}\b|\b[0-9]{1,2}\s*(?:AM|PM)\b|^[0-9]{1,2}(?:st|nd|rd|th|er|\.)?\s+\p{L}{3,}\.?(?:\s+[0-9]{4})?$|[0-9]{1,2}[./][0-9]{1,2}[./]?\(|^[0-9]{1,2}/[0-9]{1,2}\b|@|https?:|[0-9]{4,}-[0-9]|[€£$]")]
    private static partial Regex Date();
}
