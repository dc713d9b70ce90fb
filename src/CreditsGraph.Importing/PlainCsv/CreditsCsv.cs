using System.Globalization;
using CreditsGraph.Importing.Catalogues;
using CsvHelper;

namespace CreditsGraph.Importing.PlainCsv;

/// <summary>A table with a credit a row: whatever the columns are called, once it is known which is which.</summary>
internal static class CreditsCsv
{
    private static readonly CsvReaderOptions Options = new() { HasHeader = false, TrackLineNumbers = true };

    /// <summary>
    /// The films in the order of their first rows, a row that is broken as an issue. Rows of a film may stand apart, so
    /// that the file's credits are held until its end.
    /// </summary>
    public static IEnumerable<SourceRecord> Read(string path, IReadOnlyDictionary<string, string>? map)
    {
        var file = Path.GetFileName(path);
        using var reader = CatalogueText.Open(path);
        using var csv = CsvReader.Create(reader, Options, false);
        if (!csv.Read() || CsvColumns.Of(Cells(csv), map, out var fault) is not { } columns)
        {
            yield return new SourceRecord.Refusal("it has no header that can be used");
            yield break;
        }

        var films = new Dictionary<(string Id, string Title, string Year), CsvFilm>();
        while (csv.Read())
        {
            if (Take(file, (int)csv.LineNumber, Cells(csv), columns, films) is { } issue)
                yield return issue;
        }

        foreach (var film in films.Values)
            yield return film.ToRecord();
    }

    /// <summary>What is wrong with a file's header; null: nothing.</summary>
    public static string? Fault(string path, IReadOnlyDictionary<string, string>? map)
    {
        using var reader = CatalogueText.Open(path);
        using var csv = CsvReader.Create(reader, Options, false);
        if (!csv.Read())
            return "it is empty";
        CsvColumns.Of(Cells(csv), map, out var fault);
        return fault;
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static SourceRecord.Issue? Take(
        string file, int line, string[] row, CsvColumns columns, Dictionary<(string Id, string Title, string Year), CsvFilm> films)
    {
        if (row is [] or [""])
            return null;
        if (row.Length != columns.Width)
            return CatalogueIssues.BrokenRow(file, line, string.Join(',', row), $"it has {row.Length} columns instead of {columns.Width}");
        var (title, name, role) = (columns.Cell(row, "title"), columns.Cell(row, "name"), columns.Cell(row, "role"));
        var lacks = title.Length == 0 ? "no film" : name.Length == 0 ? "nobody" : role.Length == 0 ? "no role" : null;
        if (lacks is not null)
            return CatalogueIssues.BrokenRow(file, line, string.Join(',', row), $"it names {lacks}");
        var id = columns.Cell(row, "tmdbFilmId") is { Length: > 0 } tmdb ? $"tmdb:{tmdb}" : columns.Cell(row, "filmId");
        var year = columns.Cell(row, "year");
        var key = id.Length > 0 ? (id, "", "") : ("", title, year);
        if (!films.TryGetValue(key, out var film))
            films[key] = film = new(title, int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, id);
        film.Add(row, columns, name, role, line);
        return null;
    }
}
