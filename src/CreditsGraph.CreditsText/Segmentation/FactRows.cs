using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>
/// Stage: what a page states of the film itself ("Runtime: 54 minutes", "France • 2023 • Fiction • 18’07").
/// </summary>
internal static partial class FactRows
{
    public static void Run(Draft draft)
    {
        for (var i = 0; i < draft.Rows.Count; i++)
        {
            var row = draft.Rows[i];
            if (row.IsFree && row.Section != Section.Related && !TakeLabelled(draft, row))
                TakeSeparated(draft, i);
        }
    }

    private static bool TakeLabelled(Draft draft, Row row)
    {
        if (row.Labelled is not { } line || line.Layout == Layout.Dash || !IsLabel(line.Label.Text))
            return TakeUnmarked(draft, row);
        // "Distribution: Acme" is a credit, and "Sales" an empty one.
        if (RoleReader.Known(line.Label) is not null && NamesValue.IsPlausible(line.Value))
            return false;
        row.Claim(Take(draft, line) ? LineKind.Fact : LineKind.Noise, line.IsEmpty
            ? "a label without a value" : "a practical detail");
        return true;
    }

    // "Genre 장르" says one thing in two languages.
    private static bool IsLabel(string label) =>
        Vocabulary.Labels.Has(label) || (WordForms.IsEastAsian(label) && WordForms.Split(label) is { Length: > 1 } words
            && words.All(Vocabulary.Labels.Has));

    // "Running time 86 min", "CountryUnited Kingdom": a label and its value with no mark between them.
    private static bool TakeUnmarked(Draft draft, Row row)
    {
        if (row.Text.Length > 60)
            return false;
        var blanks = 0;
        for (var i = 2; i < row.Text.Length && blanks < 4; i++)
        {
            blanks += char.IsWhiteSpace(row.Text[i]) ? 1 : 0;
            if (!char.IsWhiteSpace(row.Text[i]) && !(char.IsLower(row.Text[i - 1]) && char.IsUpper(row.Text[i])))
                continue;
            var line = new LabelledLine(row.Body.To(i), row.Body.From(i).Trim(), Layout.By);
            if (!Vocabulary.Labels.Has(line.Label.Text) || !TellsFact(line))
                continue;
            row.Claim(Take(draft, line) ? LineKind.Fact : LineKind.Noise, "a practical detail");
            return true;
        }
        return false;
    }

    private static bool TellsFact(LabelledLine line)
    {
        var (label, value) = (line.Label.Text, line.Value.Text);
        return (Vocabulary.YearLabels.Has(label) && FactPieces.FirstYear(value) is not null)
            || (Vocabulary.RuntimeLabels.Has(label) && FactPieces.Runtime(value) is not null)
            || (Vocabulary.CountryLabels.Has(label) && Pieces(value).Exists(piece => IsWeighty(piece)));
    }

    private static bool Take(Draft draft, LabelledLine line)
    {
        if (line.IsEmpty)
            return false;
        var label = line.Label.Text;
        var value = line.Value.Text;
        if (Vocabulary.OriginalTitleLabels.Has(label))
            draft.OriginalTitle ??= value;
        else if (Vocabulary.TitleLabels.Has(label))
            draft.LabelledTitle ??= value;
        else if (Vocabulary.YearLabels.Has(label) && FactPieces.FirstYear(value) is { } year)
            draft.Year ??= year;
        else if (Vocabulary.RuntimeLabels.Has(label) && FactPieces.Runtime(value) is { } minutes)
            draft.RuntimeMinutes ??= minutes;
        else
            return TakeLists(draft, label, line.Value);
        return true;
    }

    private static bool TakeLists(Draft draft, string label, Slice value)
    {
        var pieces = Pieces(value.Text);
        if (Vocabulary.CountryLabels.Has(label))
            return pieces.FindAll(piece => TakeCountry(draft, piece) || TakeBoth(draft, piece)) is not [];
        if (Vocabulary.KindLabels.Has(label))
            return pieces.FindAll(piece => TakeKind(draft, piece)) is not [];
        if (Vocabulary.SynopsisLabels.Has(label) && value.Length > 20)
            draft.Synopsis ??= value.Text;
        return Vocabulary.SynopsisLabels.Has(label);
    }

    private static void TakeSeparated(Draft draft, int index)
    {
        var row = draft.Rows[index];
        var pieces = row.Text.Length > 200 ? [] : Pieces(row.Text);
        if (pieces.Count == 0 || pieces.Count > 12)
            return;
        var facts = pieces.Count(IsFact);
        var weighty = pieces.Count(IsWeighty);
        if (weighty == 0 || facts * 2 < pieces.Count
            || (pieces.Count > 1 && facts < 2 && !CountryAndYear().IsMatch(row.Text)))
            return;
        foreach (var piece in pieces)
            TakePiece(draft, piece);
        row.Claim(LineKind.Fact, "facts of the film");
        row.IsFilmFacts = true;
    }

    private static bool IsFact(string piece) => IsWeighty(piece) || Vocabulary.Technical.Has(piece);

    private static bool IsWeighty(string piece) =>
        FactPieces.Year(piece) is not null || FactPieces.Runtime(piece) is not null
            || FactPieces.Country(piece) is not null
        || FactPieces.Kind(piece) is not null || SplitCountryYear(piece) is not null;

    private static void TakePiece(Draft draft, string piece)
    {
        if (FactPieces.Year(piece) is { } year)
            draft.Year ??= year;
        else if (FactPieces.Runtime(piece) is { } minutes)
            draft.RuntimeMinutes ??= minutes;
        else if (TakeBoth(draft, piece))
            return;
        else if (!TakeCountry(draft, piece))
            TakeKind(draft, piece);
    }

    private static bool TakeBoth(Draft draft, string piece)
    {
        if (SplitCountryYear(piece) is not { } both)
            return false;
        draft.Year ??= both.Year;
        return TakeCountry(draft, both.Country) || true;
    }

    private static (string Country, int Year)? SplitCountryYear(string piece)
    {
        var match = CountryAndYear().Match(piece);
        return match.Success && FactPieces.Country(match.Groups[1].Value) is not null
            && FactPieces.Year(match.Groups[2].Value) is { } year
            ? (match.Groups[1].Value, year)
            : null;
    }

    private static bool TakeCountry(Draft draft, string piece)
    {
        if (FactPieces.Country(piece) is not { } country)
            return false;
        if (!draft.Countries.Contains(country))
            draft.Countries.Add(country);
        return true;
    }

    private static bool TakeKind(Draft draft, string piece)
    {
        if (FactPieces.Kind(piece) is not { } kind)
            return false;
        if (draft.Kind is null or FilmKind.Short or FilmKind.Feature || kind == draft.Kind)
            draft.Kind = draft.Kind is null || kind == FilmKind.Documentary ? kind : draft.Kind;
        return true;
    }

    private static List<string> Pieces(string text) =>
        [.. Separator().Split(text).Select(piece => piece.Trim(' ', '(', ')', '[', ']', '\u00A0'))
            .Where(piece => piece.Length > 0)];

    [GeneratedRegex(@"\s*[•|·,;/／、，・]\s*|\s+[-–—]\s+|\t+|\s{2,}|(?<=\w\w)\.\s+")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^(.{2,40}?)[\s,(（]+((?:19|20)[0-9]{2})[)）]?$")]
    private static partial Regex CountryAndYear();
}
