using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.Imdb;

/// <summary>A file of IMDb: a header, then rows parted by tabs, nothing quoted, <c>\N</c> for nothing.</summary>
internal static class ImdbTable
{
    /// <summary>The rows in order, each with its line and the cells of some columns; a broken row is told of and left out.</summary>
    public static IEnumerable<(int Line, string[] Cells)> Rows(string path, string[] columns, Action<SourceRecord> tell)
    {
        using var reader = CatalogueText.Open(path);
        var file = Path.GetFileName(path);
        var header = (reader.ReadLine() ?? "").Split('\t');
        var places = Array.ConvertAll(columns, column => Array.IndexOf(header, column));
        if (Array.IndexOf(places, -1) is var missing and >= 0)
        {
            tell(new SourceRecord.Refusal($"{file} has no column {columns[missing]}"));
            yield break;
        }

        for (var line = 2; reader.ReadLine() is { } text; line++)
        {
            var cells = text.Split('\t');
            if (cells.Length == header.Length)
                yield return (line, Array.ConvertAll(places, place => cells[place] == "\\N" ? "" : cells[place]));
            else if (text.Length > 0)
                tell(CatalogueIssues.BrokenRow(file, line, text, $"it has {cells.Length} columns instead of {header.Length}"));
        }
    }
}
