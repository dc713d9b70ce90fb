using System.Text.Json;
using CreditsGraph.Importing.Catalogues;
using CsvHelper;

namespace CreditsGraph.Importing.Tmdb;

/// <summary>The credits file of TMDB data sets: a film a row, its cast and crew as JSON arrays in two cells.</summary>
internal static class TmdbCsv
{
    private static readonly string[] Columns = ["movie_id", "title", "cast", "crew"];

    private static readonly CsvReaderOptions Options = new() { HasHeader = false, TrackLineNumbers = true };

    /// <summary>Whether a file's first line is the header of such a file.</summary>
    public static bool IsHeader(string? line) =>
        line is not null && Columns.All(line.Split(',', StringSplitOptions.TrimEntries).Select(name => name.Trim('"')).Contains);

    /// <summary>The films in order, a row that is broken as an issue. Holds a row at a time.</summary>
    public static IEnumerable<SourceRecord> Read(string path)
    {
        var file = Path.GetFileName(path);
        using var reader = CatalogueText.Open(path);
        using var csv = CsvReader.Create(reader, Options, false);
        if (!csv.Read())
            yield break;
        var header = Cells(csv);
        var places = Array.ConvertAll(Columns, name => Array.FindIndex(header, cell => cell.Trim() == name));
        while (csv.Read())
            yield return ReadRow(file, (int)csv.LineNumber, Cells(csv), header.Length, places);
    }

    private static string[] Cells(CsvReader csv) => [.. Enumerable.Range(0, csv.FieldCount).Select(csv.GetString)];

    private static SourceRecord ReadRow(string file, int line, string[] row, int width, int[] places)
    {
        if (row.Length != width)
            return CatalogueIssues.BrokenRow(file, line, string.Join(',', row), $"it has {row.Length} columns instead of {width}");
        var (id, title) = (row[places[0]].Trim(), row[places[1]].Trim());
        try
        {
            using var cast = JsonDocument.Parse(row[places[2]]);
            using var crew = JsonDocument.Parse(row[places[3]]);
            return new TmdbCredits(line).Read(
                    new(title, null, null, [], null, null), id, cast.RootElement, crew.RootElement, out var fault)
                ?? (SourceRecord)CatalogueIssues.BrokenRow(file, line, title, fault!);
        }
        catch (JsonException)
        {
            return CatalogueIssues.BrokenRow(file, line, title, "its cast or crew is not JSON");
        }
    }
}
