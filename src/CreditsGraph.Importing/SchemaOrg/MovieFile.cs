using CreditsGraph.Importing.Catalogues;

namespace CreditsGraph.Importing.SchemaOrg;

/// <summary>A file of JSON-LD.</summary>
internal static class MovieFile
{
    /// <summary>Whether a file of JSON speaks of a type of JSON-LD.</summary>
    public static bool IsOne(string path)
    {
        using var reader = CatalogueText.Open(path);
        return reader.ReadToEnd().Contains("\"@type\"", StringComparison.Ordinal);
    }

    /// <summary>The films of the file, a refusal where it has none.</summary>
    public static IEnumerable<SourceRecord> Read(string path)
    {
        using var reader = CatalogueText.Open(path);
        var records = MoviePage.ReadScript(Path.GetFileName(path), 1, reader.ReadToEnd());
        return records.Count > 0 ? records : [new SourceRecord.Refusal("it tells of no film: schema.org's Movie or TVSeries is not in it")];
    }
}
