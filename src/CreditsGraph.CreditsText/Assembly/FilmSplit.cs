using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Names;
using CreditsGraph.CreditsText.Segmentation;
using CreditsGraph.CreditsText.Text;

namespace CreditsGraph.CreditsText.Assembly;

/// <summary>Several films on one page: titles with year or facts, each over a director of its own.</summary>
internal static partial class FilmSplit
{
    private const int LongestTitle = 90;
    private const string Director = "director";

    /// <summary>The headings of the page's films in order; none where it has one film. Linear time.</summary>
    public static IReadOnlyList<FilmHeading> Headings(Draft draft)
    {
        var headings = draft.Rows.Where(row => row.IsFree).Select(row => HeadingOf(draft, row)).OfType<FilmHeading>()
            .ToList();
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
        var match = Facts().Match(row.Text);
        if (match.Success)
        {
            var pieces = Piece().Split(match.Groups["facts"].Value);
            return new FilmHeading(row, Title(row.Text[..match.Index]), First(pieces, FactPieces.Year),
                First(pieces, FactPieces.Runtime));
        }
        if (draft.Next(row.Index) is not { } next || !draft.Rows[next].IsFilmFacts
            || draft.Rows[next].Block != row.Block)
            return null;
        var facts = Piece().Split(draft.Rows[next].Text);
        return new FilmHeading(row, Title(row.Text), First(facts, FactPieces.Year), First(facts, FactPieces.Runtime));
    }

    private static string Title(string text) =>
        NameCase.OrdinaryTitle(text.Trim(' ', '“', '”', '"', '«', '»', ',', '–', '-'));

    private static int? First(string[] pieces, Func<string, int?> read) =>
        pieces.Select(read).FirstOrDefault(value => value is not null);

    private static bool HasDirector(Draft draft, int from, int to) =>
        LinesBetween(draft, from, to).Any(line => line.Roles.Any(role => role.Resolution.Role.Slug == Director));

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
    private static partial Regex Facts();

    [GeneratedRegex(@"\s*[•|·,;/／、，・]\s*|\s+[-–—]\s+")]
    private static partial Regex Piece();
}
