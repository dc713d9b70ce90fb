using CreditsGraph.Importing.Imdb;
using CreditsGraph.Importing.PlainCsv;
using CreditsGraph.Importing.SchemaOrg;
using CreditsGraph.Importing.Tmdb;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>Catalogue files as documents to import, each by the reader that knows its ending and its first line.</summary>
internal static class CatalogueFile
{
    private static readonly string[] Endings = [".csv", ".tsv", ".json", ".jsonld"];

    /// <summary>Whether a file is a catalogue's, by its ending, packed or not.</summary>
    public static bool IsOne(string path) =>
        Endings.Contains(Path.GetExtension(CatalogueText.Unpacked(path)), StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Whether a file in a folder is to be imported: what only has the ending of a catalogue's file is passed over, and
    /// a file of IMDb stands for all three.
    /// </summary>
    public static bool StandsForItself(string path) =>
        IsOne(path) && (EndsWith(path, ".tsv") ? ImdbFiles.IsPrincipals(path) : IsKnown(path));

    /// <summary>Opens a file; null with one line for people when no reader knows it.</summary>
    /// <param name="path">The file.</param>
    /// <param name="map">Which columns of a plain table mean what; null: what their headers say.</param>
    /// <param name="cancellationToken">When to stop.</param>
    public static async Task<(SourceDocument? Document, string? Fault)> OpenAsync(
        string path, IReadOnlyDictionary<string, string>? map, CancellationToken cancellationToken)
    {
        if (EndsWith(path, ".tsv"))
            return await OpenImdbAsync(path, cancellationToken).ConfigureAwait(false);
        if (EndsWith(path, ".csv"))
            return await OpenCsvAsync(path, map, cancellationToken).ConfigureAwait(false);
        var isLinked = EndsWith(path, ".jsonld") || (!TmdbJson.IsAnswer(path) && MovieFile.IsOne(path));
        return isLinked
            ? (await DocumentAsync(path, "application/ld+json", MovieFile.Read(path), cancellationToken, path).ConfigureAwait(false), null)
            : (await DocumentAsync(path, "application/json", TmdbJson.Read(path), cancellationToken, path).ConfigureAwait(false), null);
    }

    private static async Task<(SourceDocument? Document, string? Fault)> OpenCsvAsync(
        string path, IReadOnlyDictionary<string, string>? map, CancellationToken cancellationToken)
    {
        if (map is null && TmdbCsv.IsHeader(FirstLine(path)))
            return (await DocumentAsync(path, "text/csv", TmdbCsv.Read(path), cancellationToken, path).ConfigureAwait(false), null);
        return CreditsCsv.Fault(path, map) is { } fault
            ? (null, $"{path}: {fault}.")
            : (await DocumentAsync(path, "text/csv", CreditsCsv.Read(path, map), cancellationToken, path).ConfigureAwait(false), null);
    }

    private static async Task<(SourceDocument? Document, string? Fault)> OpenImdbAsync(string path, CancellationToken cancellationToken)
    {
        if (!ImdbFiles.IsPrincipals(path))
            return (null, $"{path} is read together with title.principals.tsv: name that file, or the folder.");
        if (ImdbFiles.Of(path, out var missing) is not { } files)
            return (null, $"{path} is read together with {missing}, which is not beside it: put it there.");
        return (await DocumentAsync(
            path, "text/tab-separated-values", new ImdbReader(files).Read(), cancellationToken, files.Titles, files.Names, files.Principals)
            .ConfigureAwait(false), null);
    }

    private static async Task<SourceDocument> DocumentAsync(
        string path, string mediaType, IEnumerable<SourceRecord> records, CancellationToken cancellationToken, params string[] hashed)
    {
        var hash = await CatalogueText.HashAsync(cancellationToken, hashed).ConfigureAwait(false);
        return new(SourceFiles.KeyOf(path), Path.GetFileName(path), mediaType, hash, null, CatalogueRecords.Guarded(records));
    }

    private static bool IsKnown(string path)
    {
        try
        {
            return EndsWith(path, ".csv")
                ? TmdbCsv.IsHeader(FirstLine(path)) || CreditsCsv.Fault(path, null) is null
                : EndsWith(path, ".jsonld") || TmdbJson.IsAnswer(path) || MovieFile.IsOne(path);
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            // Who opens it says why it cannot be read.
            return true;
        }
    }

    private static string? FirstLine(string path)
    {
        using var reader = CatalogueText.Open(path);
        return reader.ReadLine();
    }

    private static bool EndsWith(string path, string ending) =>
        CatalogueText.Unpacked(path).EndsWith(ending, StringComparison.OrdinalIgnoreCase);
}
