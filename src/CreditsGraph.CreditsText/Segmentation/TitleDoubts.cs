using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>What speaks against a row's being the film's title.</summary>
internal sealed partial class TitleDoubts(Draft draft)
{
    private readonly HashSet<string> names =
        [.. draft.Credits.Select(credit => NameFolding.Fold(credit.Name)),
            .. draft.Credits.Where(credit => credit.Affiliation is not null).Select(credit => NameFolding.Fold(credit.Affiliation!))];

    /// <summary>
    /// The weight of what speaks against the row, whose title is given folded; <paramref name="follows"/> is what stands under
    /// it for its being one.
    /// </summary>
    public int Of(Row row, string title, int follows)
    {
        var words = WordForms.Split(row.Text);
        var weight = IsNamed(row) || names.Contains(title) ? 5 : 0;
        weight += IsStopped(row, title) ? (IsMostlyStops(title) ? 7 : 4) : 0;
        weight += Presents(row.Text) || IsKind(row.Text) ? 5 : 0;
        weight += IsNoTitle(row) ? 5 : 0;
        weight += TellsAnotherTime(row, words) ? 4 : 0;
        return weight + OfBodies(row, words, follows) + (IsSentence(words) ? 2 : 0);
    }

    // A path through the site, a company, a hall.
    private int OfBodies(Row row, string[] words, int follows) =>
        (IsPath(row.Text) ? 5 : 0) + (IsCalledBody(words) ? 5 : 0) + (follows < 2 && IsPlaceOfScreening(row) ? 3 : 0)
            + (WordForms.StartsUpper(words[^1]) && OrganizationShape.IsOrganizationWord(words[^1]) ? 2 : 0)
            + (follows < 2 && Array.Exists(words, Vocabulary.SiteWords.Has) ? 4 : 0);

    private static bool IsSentence(string[] words) => words.Length > 8 && words.Count(WordForms.StartsLower) * 3 > words.Length * 2;

    // Under a day and an hour in one block stands where it is shown.
    private bool IsPlaceOfScreening(Row row)
    {
        for (var i = row.Index - 1; i >= 0 && i >= row.Index - 2 && !draft.Rows[i].IsBlank; i--)
        {
            if (ScreeningTime.HasHour(draft.Rows[i].Text))
                return true;
        }
        return false;
    }

    // "ПРОКАТНАЯ КОМПАНИЯ «СЕВЕРНЫЙ КАДР»": a body and its name; behind a dash stands a work of it.
    private static bool IsCalledBody(string[] words) =>
        Array.FindIndex(words, word => QuoteMarks.Opens(word[0])) is > 0 and var quote && char.IsLetterOrDigit(words[quote - 1][^1])
            && Array.Exists(words[..quote], OrganizationShape.IsOrganizationWord);

    /// <summary>Whether the row is the name of somebody credited.</summary>
    public bool IsNamed(Row row) => names.Contains(NameFolding.Fold(row.Text));

    // "Documentales > Estrenos de la semana", "About   Map   Credits", "← Back to Lineup"
    private static bool IsPath(string text) =>
        text[0] is '←' or '<' or '‹' || text.Contains(" > ", StringComparison.Ordinal) || text.Contains(" › ", StringComparison.Ordinal)
            || (text.Split("   ", StringSplitOptions.RemoveEmptyEntries) is { Length: > 2 } pieces
                && Array.TrueForAll(pieces, piece => WordForms.Count(piece) < 3 && !NameShape.IsFullName(piece)));

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

    /// <summary>Whether nothing of the row's own shape tells that it is none.</summary>
    public static bool IsPlausible(Row row) =>
        !IsNoTitle(row) && !IsStopped(row, NameFolding.Fold(TitleText.Of(row.Text)));

    /// <summary>Whether the text presents a film: "Northlight Films presents", "a Carla Vance film".</summary>
    public static bool Presents(string text) => Presentation().IsMatch(text);

    /// <summary>Whether the text says what the film is and nothing of its name: "a film", "Un court métrage".</summary>
    public static bool IsKind(string text)
    {
        var words = WordForms.Split(text);
        return words.Length is > 0 and < 6 && (FactPieces.Kind(text) is not null
            || (Vocabulary.Articles.Has(words[0]) && words.Length > 1 && FactPieces.Kind(string.Join(' ', words[1..])) is not null)
            || (words.Length < 3 && Vocabulary.FilmWords.Has(words[^1]) && WordForms.StartsLower(words[^1])
                && (words.Length == 1 || Vocabulary.Articles.Has(words[0]))));
    }

    /// <summary>Whether the row is a label, a date, a fact, an address or a credit.</summary>
    public static bool IsNoTitle(Row row) =>
        Vocabulary.TitleStops.Has(row.Text) || Vocabulary.Labels.Has(row.Text) || row.Text[0] == '('
            || Born().IsMatch(row.Text) || (row.Text.IndexOf('.') is > 0 and var dot && dot < row.Text.Length - 2 && !row.Text.Contains(' ')) || Date().IsMatch(row.Text) || WordForms.Split(row.Text).All(IsDateWord)
            || Facts.Pieces(row.Text).TrueForAll(Facts.IsFact) || IsCredit(row);

    // "With Time" is none, "With Ann Lee" is one.
    private static bool IsCredit(Row row) =>
        UnmarkedRule.Read(row, row.Body) is { } line && (IsSomebody(line.Names, Vocabulary.MainCrew.Has(line.Roles[0].Resolution.Role.Slug)) || WordForms.IsEastAsian(row.Text));

    // "STILL WATERS RISING" is nobody's still photograph: capitals alone show no name.
    private static bool IsSomebody(Slice names, bool isMain) =>
        NamesValue.IsListOfPeople(names)
            && (!WordForms.IsCaps(names.Chars) || isMain || Vocabulary.GivenNames.Has(WordForms.First(names.Chars)));

    private static bool IsDateWord(string word) =>
        Vocabulary.DateWords.Has(word.Trim(',', '.')) || char.IsDigit(word[0]) || !word.Any(char.IsLetter);

    [GeneratedRegex(@"(?:presents?|présentent?|präsentiert|presentan?|apresenta|представляет|제공|提供)[:.]?$|^(?:an?|un|une|una|ein|eine|um|uma|een)\s.{3,40}\s?(?:film|movie|documentary|película)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Presentation();

    // "b. 1981, Oran; lives and works in Marseille"
    [GeneratedRegex(@"^(?:b\.|born|née?|geb\.|geboren|nacid[oa]|nat[oa]|nascid[oa])\s.{0,30}(?:18|19|20)[0-9]{2}\b", RegexOptions.IgnoreCase)]
    private static partial Regex Born();

    [GeneratedRegex(@"\b[0-9]{1,2}[:.h][0-9]{2}\b|\b[0-9]{1,2}\s*(?:AM|PM)\b|^[0-9]{1,2}(?:st|nd|rd|th|er|\.)?\s+\p{L}{3,}\.?(?:\s+[0-9]{4})?$|[0-9]{1,2}[./][0-9]{1,2}[./]?\(|^[0-9]{1,2}/[0-9]{1,2}\b|@|https?:|[0-9]{4,}-[0-9]|[€£$]")]
    private static partial Regex Date();
}
