using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Stage: the film's title: labelled, over the page, or told by its first sentence.</summary>
internal static partial class Titles
{
    private const int TopRows = 10;
    private const int LongestTitle = 90;
    private const int Enough = 3;

    public static void Run(Draft draft)
    {
        var top = Candidates(draft).ToList();
        var best = top.Select(row => (Row: row, Weight: Weight(draft, row))).Where(pair => pair.Weight >= Enough)
            .OrderByDescending(pair => pair.Weight).FirstOrDefault();
        if (best.Row is { } row)
            row.Claim(LineKind.Fact, "the title");
        draft.Title ??= draft.LabelledTitle
            ?? (best.Row is { } heading ? NameCase.OrdinaryTitle(First(Clean(draft, heading.Text))) : null)
            ?? BeforeLabel(draft) ?? ToldBy(draft) ?? draft.OriginalTitle;
    }

    private static IEnumerable<Row> Candidates(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => !row.IsBlank && row.Kind != LineKind.Noise).Take(TopRows))
        {
            if (row.IsFree && row.Text.Length is > 1 and <= LongestTitle && row.Section is Section.None or Section.Press
                && row.Mark is RowMark.None or RowMark.Heading && !EndsSentence(row.Text))
                yield return row;
        }
    }

    private static int Weight(Draft draft, Row row)
    {
        var index = row.Index;
        var weight = row.Mark == RowMark.Heading ? 2 : 0;
        weight += IsFirst(draft, index) ? 1 : 0;
        weight += WordForms.IsCaps(row.Text) ? 1 : 0;
        weight += Follows(draft, index) + Recurs(draft, row);
        weight += row.Block == 0 || IsAlone(draft, index) ? 1 : 0;
        weight -= WordForms.Split(row.Text).Any(Vocabulary.TitleStops.Has) || Year().IsMatch(Clean(draft, row.Text))
            ? 3 : 0;
        weight -= row.Labelled is { Layout: Layout.Colon } line && Vocabulary.TitleStops.Has(line.Label.Text) ? 3 : 0;
        return weight;
    }

    private static bool IsFirst(Draft draft, int index) =>
        !draft.Rows.Take(index)
            .Any(row => !row.IsBlank && row.Kind is null or LineKind.Fact && !row.IsBlank && row.Reason != "a review");

    private static bool IsAlone(Draft draft, int index) =>
        (index == 0 || draft.Rows[index - 1].IsBlank)
            && (index + 1 == draft.Rows.Count || draft.Rows[index + 1].IsBlank);

    private static int Follows(Draft draft, int index)
    {
        if (draft.Next(index) is not { } next)
            return 0;
        var row = draft.Rows[next];
        if (row.IsFilmFacts)
            return 3;
        if (row.Mark is RowMark.Bullet && row.Reason != "credits")
            return -3;
        if (row.Reason is "credits" && IsDirected(draft, row))
            return 2;
        return row.Reason is "credits" || row.Kind is LineKind.Prose || row.Reason is "a review" ? 1 : 0;
    }

    // Under a title stands whom the film is by.
    private static bool IsDirected(Draft draft, Row row) =>
        draft.CreditLines.Count > 0 && draft.CreditLines[0].Row == row
            && draft.CreditLines[0].Roles.Any(role => role.Resolution.Role.Slug == "director");

    // A title comes again: in the story, in a quote, at the head of another line.
    private static int Recurs(Draft draft, Row row)
    {
        var folded = NameFolding.Fold(Clean(draft, row.Text));
        if (folded.Length < 3)
            return 0;
        var times = draft.Rows.Take(200).Count(other => other != row && other.Text.Length < 4000
            && NameFolding.Fold(other.Text).StartsWith(folded + " ", StringComparison.Ordinal));
        return times > 0 ? 2 : 0;
    }

    private static string Clean(Draft draft, string text)
    {
        var bracket = text.LastIndexOf('(');
        if (bracket > 1 && text[^1] == ')' && FactPieces.Runtime(text[(bracket + 1)..^1]) is { } minutes)
        {
            draft.RuntimeMinutes ??= minutes;
            return Clean(draft, text[..bracket].TrimEnd());
        }
        var match = YearAtEnd().Match(text);
        if (!match.Success)
            return text.Trim('“', '”', '"', ' ', '«', '»', '『', '』', '「', '」', '〈', '〉', '《', '》');
        draft.Year ??= FactPieces.FirstYear(match.Value);
        return text[..match.Index].Trim('“', '”', '"', ' ');
    }

    // "LA ÚLTIMA PARADA | THE LAST STOP": the first of two.
    private static string First(string title)
    {
        var mark = title.IndexOf(" | ", StringComparison.Ordinal);
        if (mark < 0)
            mark = title.IndexOf(" / ", StringComparison.Ordinal);
        return mark > 0 ? title[..mark].Trim() : title;
    }

    // "A Harbour Capital 港の都 Dir: Toshiro Iizawa (1991)".
    private static string? BeforeLabel(Draft draft)
    {
        if (draft.CreditLines.Count == 0 || draft.CreditLines[0].Row.Body.Line.Number > TopRows)
            return null;
        var line = draft.CreditLines[0];
        if (line.Names.Start < line.Roles[0].Slice.Start)
            return null;
        var lead = line.Roles[0].Slice.Start - line.Row.Body.Start;
        if (lead < 3 || line.Roles[0].Slice.Line != line.Row.Body.Line)
            return null;
        var before = line.Row.Body.To(lead).Trim(" -–—|:,.").Text;
        draft.Year ??= YearInBrackets().Match(line.Row.Text) is { Success: true } match
            ? FactPieces.Year(match.Value) : null;
        return LatinOnly(before);
    }

    // A title with its original form beside it in another script: the Latin part.
    private static string LatinOnly(string title)
    {
        var words = WordForms.Split(title);
        var latin = Array.FindIndex(words, WordForms.IsEastAsian);
        return latin > 0 ? string.Join(' ', words[..latin]) : title;
    }

    // "Seoul Train is the gripping documentary exposé …"
    private static string? ToldBy(Draft draft)
    {
        foreach (var row in draft.Rows.Where(row => row.Kind == LineKind.Prose).Take(3))
        {
            var words = WordForms.Split(row.Text[..Math.Min(row.Text.Length, 200)]);
            var verb = Array.FindIndex(words, Vocabulary.Verbs.Has);
            if (verb is > 0 and <= 7 && words.Take(verb).All(WordForms.StartsUpper)
                && !Vocabulary.NotGivenNames.Has(words[0])
                && ComesAgain(draft, string.Join(' ', words[..verb])))
                return string.Join(' ', words[..verb]).Trim('“', '”', '"', ',');
        }
        return null;
    }

    private static bool ComesAgain(Draft draft, string title)
    {
        var first = draft.Text.IndexOf(title, StringComparison.Ordinal);
        return first >= 0 && draft.Text.IndexOf(title, first + title.Length, StringComparison.Ordinal) > 0;
    }

    private static bool EndsSentence(string text) => text[^1] is '.' or ':' or ';' or ',' && text.Length > 3;

    [GeneratedRegex(@"\s*[(\[]?(?:19|20)[0-9]{2}[)\]]?$")]
    private static partial Regex YearAtEnd();

    [GeneratedRegex(@"\((?:19|20)[0-9]{2}\)")]
    private static partial Regex YearInBrackets();

    [GeneratedRegex("(?:19|20)[0-9]{2}")]
    private static partial Regex Year();
}
