using System.Text.RegularExpressions;
using CreditsGraph.CreditsText.Lines;
using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;
using CreditsGraph.Domain;

namespace CreditsGraph.CreditsText.Segmentation;

/// <summary>Takes year, running time, countries and kind of the film from labelled values and from pieces of rows.</summary>
internal static partial class Facts
{
    /// <summary>
    /// What the label says in a form that the lists know: "Duración / Running Time" and "Genre 장르" say one thing twice.
    /// Null where it labels nothing of the film.
    /// </summary>
    public static string? LabelOf(ReadOnlySpan<char> label)
    {
        if (Vocabulary.Labels.Has(label))
            return label.ToString();
        return label.ContainsAny('/', '|') || WordForms.IsEastAsian(label) ? LabelOfTwo(label.ToString()) : null;
    }

    private static string? LabelOfTwo(string label)
    {
        if (WordForms.JoinedSigns(label) is { } joined)
            return LabelOf(joined);
        var parts = Slash().Split(label);
        if (parts.Length == 1 && WordForms.IsEastAsian(label))
            parts = WordForms.Split(label);
        return parts.Length > 1 && Array.TrueForAll(parts, Vocabulary.Labels.Has)
            ? Array.Find(parts, IsTelling) ?? parts[0] : null;
    }

    /// <summary>Whether the value is what its label asks for.</summary>
    public static bool Tells(LabelledLine line)
    {
        if (LabelOf(line.Label.Chars) is not { } label)
            return false;
        var value = line.Value.Text;
        return (Vocabulary.YearLabels.Has(label) && FactPieces.FirstYear(value) is not null)
            || (Vocabulary.RuntimeLabels.Has(label) && RuntimeOf(value) is not null)
            || (Vocabulary.CountryLabels.Has(label) && Pieces(value).Exists(IsWeighty))
            || (Vocabulary.KindLabels.Has(label) && Pieces(value).Exists(IsFact));
    }

    /// <summary>Takes what the line states; false where it states nothing of the film.</summary>
    public static bool Take(Draft draft, LabelledLine line)
    {
        if (line.IsEmpty || LabelOf(line.Label.Chars) is not { } label)
            return false;
        var value = line.Value.Text;
        if (Vocabulary.OriginalTitleLabels.Has(label))
            draft.OriginalTitle ??= value;
        else if (Vocabulary.TitleLabels.Has(label))
            draft.LabelledTitle ??= value;
        else if (Vocabulary.YearLabels.Has(label) && FactPieces.FirstYear(value) is { } year)
            draft.OfferYear(year, Vocabulary.ReleaseLabels.Has(label) ? YearSource.Release : YearSource.Label);
        else if (Vocabulary.RuntimeLabels.Has(label) && RuntimeOf(value) is { } minutes)
            draft.RuntimeMinutes ??= minutes;
        else
            return TakeLists(draft, label, line.Value);
        return true;
    }

    /// <summary>Takes what a piece of a row of facts states.</summary>
    public static void TakePiece(Draft draft, string piece)
    {
        if (FactPieces.Year(piece) is { } year)
            draft.OfferYear(year, YearSource.Facts);
        else if (FactPieces.Runtime(piece) is { } minutes)
            draft.RuntimeMinutes ??= minutes;
        else if (!TakeBoth(draft, piece) && !TakeCountry(draft, piece))
            TakeKind(draft, piece);
    }

    /// <summary>Whether the piece states a fact of the film or a technical detail.</summary>
    public static bool IsFact(string piece) => IsFact(piece.AsSpan());

    public static bool IsFact(ReadOnlySpan<char> piece) => IsWeighty(piece) || Vocabulary.Technical.Has(piece);

    /// <summary>Whether the piece is a year, a running time, a country or a kind of film.</summary>
    public static bool IsWeighty(string piece) => IsWeighty(piece.AsSpan());

    public static bool IsWeighty(ReadOnlySpan<char> piece) =>
        IsMeasure(piece) || FactPieces.Country(piece) is not null || FactPieces.Kind(piece) is not null;

    /// <summary>Whether the piece holds a year or a running time.</summary>
    public static bool IsMeasure(string piece) => IsMeasure(piece.AsSpan());

    public static bool IsMeasure(ReadOnlySpan<char> piece) =>
        piece.ContainsAnyInRange('0', '9') && piece.ToString() is var text
            && (FactPieces.Year(text) is not null || FactPieces.Runtime(text) is not null
                || SplitCountryYear(text) is not null);

    /// <summary>The text cut at commas, bars, dots and the like.</summary>
    public static List<string> Pieces(string text) =>
        [.. Separator().Split(text).Select(piece => piece.Trim(' ', '(', ')', '[', ']', '［', '］', '【', '】', '（', '）', '\u00A0', '.', '#'))
            .Where(piece => piece.Length > 0)];

    private static bool IsTelling(string label) =>
        Vocabulary.YearLabels.Has(label) || Vocabulary.RuntimeLabels.Has(label) || Vocabulary.CountryLabels.Has(label)
            || Vocabulary.KindLabels.Has(label) || Vocabulary.TitleLabels.Has(label);

    // "58" beside "Durata" and "2540 m, 93 min" beside "Länge".
    private static int? RuntimeOf(string value) =>
        Pieces(value).Prepend(value).Select(FactPieces.Runtime).FirstOrDefault(minutes => minutes is not null)
            ?? (value.Length <= 3 && int.TryParse(value, out var bare) && bare > 0 ? bare : null);

    private static bool TakeLists(Draft draft, string label, Slice value)
    {
        var pieces = Pieces(value.Text);
        if (Vocabulary.CountryLabels.Has(label))
            return pieces.FindAll(piece => TakeBoth(draft, piece) || TakeCountry(draft, piece)) is not [];
        if (Vocabulary.KindLabels.Has(label))
            return pieces.FindAll(piece => TakeKind(draft, piece)) is not [];
        if (Vocabulary.SynopsisLabels.Has(label) && value.Length > 20)
            draft.Synopsis ??= value.Text;
        return Vocabulary.SynopsisLabels.Has(label);
    }

    private static bool TakeBoth(Draft draft, string piece)
    {
        if (!piece.AsSpan().ContainsAnyInRange('0', '9') || SplitCountryYear(piece) is not { } both)
            return false;
        draft.OfferYear(both.Year, YearSource.Facts);
        return TakeCountry(draft, both.Country) || true;
    }

    private static (string Country, int Year)? SplitCountryYear(string piece)
    {
        if (YearAndCountry().Match(piece) is { Success: true } turned
            && FactPieces.Country(turned.Groups[2].Value) is not null
            && FactPieces.Year(turned.Groups[1].Value) is { } first)
            return (turned.Groups[2].Value, first);
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

    // A documentary of any length is one; otherwise the first kind holds.
    private static bool TakeKind(Draft draft, string piece)
    {
        if (FactPieces.Kind(piece) is not { } kind)
            return false;
        if (draft.Kind is null || (kind == FilmKind.Documentary && draft.Kind is FilmKind.Short or FilmKind.Feature))
            draft.Kind = kind;
        return true;
    }

    [GeneratedRegex(@"\s*[/|]\s*")]
    private static partial Regex Slash();

    [GeneratedRegex(@"\s*[•|｜·,;/／、，・►]\s*|\s+[-–—]\s+|\t+|\s{2,}|(?<=\w\w|\d['’′])\.\s+|\s*\((?=\d+%)")]
    private static partial Regex Separator();

    [GeneratedRegex(@"^((?:18[89]|19[0-9]|20[0-9])[0-9])\s+(\p{Lu}.{1,40})$")]
    private static partial Regex YearAndCountry();

    [GeneratedRegex(@"^(.{1,40}?)[\s,(（]+((?:18[89]|19[0-9]|20[0-9])[0-9])[)）]?$")]
    private static partial Regex CountryAndYear();
}
