using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Several films on one page: titles with year or facts, each over a director of its own.</summary>
internal static partial class FilmSplit
{
    private const int LongestTitle = 90;
    private const int LongestFacts = 2000;
    private const string Director = "director";
    private const int Sight = 3;

    /// <summary>The headings of the page's films in order; none where it has one film. Linear time.</summary>
    public static IReadOnlyList<FilmHeading> Headings(Draft draft)
    {
        var headings = SideBySide.Ask(draft.Rows, row => row.IsFree ? HeadingOf(draft, row) : LeadOf(draft, row), draft.CancellationToken)
            .Select(pair => pair.Answer).OfType<FilmHeading>().DistinctBy(heading => NameFolding.Fold(heading.Title)).ToList();
        if (headings.Count < 2)
            return [];
        var directed = new List<FilmHeading>();
        for (var i = 0; i < headings.Count; i++)
        {
            var to = i + 1 < headings.Count ? headings[i + 1].Row.Index : draft.Rows.Count;
            if (HasDirector(draft, headings[i].Row.Index, to))
                directed.Add(headings[i]);
        }
        return directed.Count < 2 ? [] : directed;
    }

    private static FilmHeading? HeadingOf(Draft draft, Row row)
    {
        if (row.Text.Length > LongestTitle || row.Mark is RowMark.Bullet or RowMark.Dash
            || row.Section == Section.Aside)
            return null;
        var match = FactsInBrackets().Match(row.Text);
        if (match.Success)
        {
            var pieces = Piece().Split(match.Groups["facts"].Value);
            return new FilmHeading(row, Title(row.Text[..match.Index]), First(pieces, FactPieces.Year),
                First(pieces, FactPieces.Runtime));
        }
        if (FactsUnder(draft, row) is not { } below)
            return null;
        var facts = Facts.Pieces(below.Body.Line.Text.Length <= LongestFacts ? below.Body.Line.Text : below.Text);
        return new FilmHeading(row, Title(row.Text), First(facts, YearIn), First(facts, FactPieces.Runtime));
    }

    // "1. The Wall Between (UK 2016, 14 min) Dir: Priya Lakhani.": title, facts and director in one row.
    private static FilmHeading? LeadOf(Draft draft, Row row)
    {
        if (row.LeadTitle is { } title && row.Kind == LineKind.Fact)
        {
            var facts = Facts.Pieces(row.Text);
            return new FilmHeading(row, Title(Number().Replace(title, string.Empty)), First(facts, YearIn), First(facts, FactPieces.Runtime));
        }
        if (!row.IsCredits
            || LinesBetween(draft, row.Index, row.Index + 1).FirstOrDefault(Directs) is not { } line
            || line.Roles[0].Slice.Line != row.Body.Line)
            return null;
        var lead = line.Roles[0].Slice.Start - row.Body.Start;
        if (lead < 4)
            return null;
        var text = row.Body.To(lead).Trim(" -–—|:,.").Text;
        var match = FactsInBrackets().Match(text);
        if (!match.Success)
            return null;
        var pieces = Facts.Pieces(match.Groups["facts"].Value);
        return new FilmHeading(row, Title(Number().Replace(text[..match.Index], string.Empty)), First(pieces, YearIn),
            First(pieces, FactPieces.Runtime));
    }

    // The facts stand right under the title, or after the story and the line that says whom the film is by.
    private static Row? FactsUnder(Draft draft, Row row)
    {
        if (draft.Next(row.Index) is not { } next)
            return null;
        if (draft.Rows[next] is { IsFilmFacts: true } facts && facts.Block == row.Block)
            return facts;
        next = PastStory(draft, next);
        var reach = draft.Next(next) is { } second ? second + 1 : next + 1;
        return LinesBetween(draft, next, reach).Any(Directs) ? FactsFrom(draft, next) : null;
    }

    private static int PastStory(Draft draft, int index)
    {
        for (var count = 0; count < 2 && draft.Rows[index].Kind == LineKind.Prose && draft.Next(index) is { } next; count++)
            index = next;
        return index;
    }

    private static Row? FactsFrom(Draft draft, int index)
    {
        for (var count = 0; count < Sight && !draft.Rows[index].IsFilmFacts && draft.Next(index) is { } next; count++)
            index = next;
        return draft.Rows[index].IsFilmFacts ? draft.Rows[index] : null;
    }

    private static int? YearIn(string piece) => FactPieces.Year(piece) ?? FactPieces.FirstYear(piece);

    private static string Title(string text) =>
        TitleText.Of(text.Trim(' ', ',', '–', '-'));

    private static int? First(IEnumerable<string> pieces, Func<string, int?> read) =>
        pieces.Select(read).FirstOrDefault(value => value is not null);

    private static bool HasDirector(Draft draft, int from, int to) =>
        LinesBetween(draft, from, to).Any(Directs);

    private static bool Directs(CreditLine line) =>
        line.Roles.Any(role => role.Resolution.Role.Slug == Director);

    // The lines are sorted by row, so each film's are found by halving.
    private static IEnumerable<CreditLine> LinesBetween(Draft draft, int from, int to)
    {
        var low = 0;
        var high = draft.CreditLines.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = draft.CreditLines[middle].Row.Index < from ? (middle + 1, high) : (low, middle);
        }
        for (var i = low; i < draft.CreditLines.Count && draft.CreditLines[i].Row.Index < to; i++)
            yield return draft.CreditLines[i];
    }

    [GeneratedRegex(@"\s*\((?<facts>(?:[^()]*[,;/ ]\s*)?(?:19|20)[0-9]{2}(?:\s*[,;/•|][^()]*)?)\)$")]
    private static partial Regex FactsInBrackets();

    [GeneratedRegex(@"^\s*[0-9]{1,2}[.)]\s+")]
    private static partial Regex Number();

    [GeneratedRegex(@"\s*[•|·,;/／、，・]\s*|\s+[-–—]\s+")]
    private static partial Regex Piece();
}
