using CreditsGraph.CreditsText;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>Doubts about catalogue files, each with the file and the line.</summary>
internal static class CatalogueIssues
{
    private const int MostText = 80;

    public static SourceRecord.Issue BrokenRow(string file, int line, string text, string reason) =>
        At(line, CatalogueIssueCodes.BrokenRow, text, $"{file}, line {line}: {reason}; the row is left out.", "Correct the row.");

    public static SourceRecord.Issue UnknownId(string file, int line, string id, string where) =>
        At(line, CatalogueIssueCodes.UnknownId, id, $"{file}, line {line}: {id} is not in {where}; the row is left out.", null);

    public static ReadingIssue RepeatedFilm(string file, SourceRecord.Film film) =>
        At(film.Credits.Count > 0 ? film.Credits[0].Span.Line : 1, CatalogueIssueCodes.RepeatedFilm, film.Facts.Title ?? "",
            $"{file}: the film {film.FilmIds[0].Value} was there before; this one is left out.", "Put the rows of one film together.").What;

    public static SourceRecord.Issue MissingTitle(string file, string key) =>
        At(1, CatalogueIssueCodes.MissingTitle, key, $"{file}: the film has no title, and its id stands for it.", null);

    public static ReadingIssue LongName(string file, int line, string name) =>
        At(line, CatalogueIssueCodes.LongName, name,
            $"{file}, line {line}: a name of {name.Length} characters; it is listed by the first {Beginning.MaxLength}.", "Correct the row if it is no name.").What;

    private static SourceRecord.Issue At(int line, string code, string text, string reason, string? suggestion)
    {
        var shown = text.Length <= MostText ? text : text[..MostText];
        return new(new ReadingIssue(new(line, 1, shown.Length), code, shown, reason, suggestion));
    }
}
