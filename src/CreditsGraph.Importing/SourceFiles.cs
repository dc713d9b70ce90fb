using CreditsGraph.Importing.Catalogues;
using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Importing.PlainCsv;

namespace CreditsGraph.Importing;

/// <summary>Files as documents to import, each by the reader that knows it.</summary>
public static class SourceFiles
{
    private static readonly string[] PageEndings = [".txt", ".md", ".html", ".htm"];

    /// <summary>
    /// The files to import, in order: a file as it is named, a folder's pages and catalogue files (in folders below it
    /// too) by their paths' code units. Null with one line for people when a path leads nowhere.
    /// </summary>
    public static IReadOnlyList<string>? Find(IEnumerable<string> paths, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(paths);
        fault = null;
        var files = new List<string>();
        foreach (var path in paths)
        {
            if (Directory.Exists(path))
                files.AddRange(PagesIn(path));
            else if (File.Exists(path))
                files.Add(path);
            else
                fault ??= $"{path} does not exist: check the path, or name another file.";
        }

        return fault is null ? files : null;
    }

    /// <summary>Opens a file; null with one line for people when it cannot be read.</summary>
    public static Task<(SourceDocument? Document, string? Fault)> OpenAsync(string path, CancellationToken cancellationToken) =>
        OpenAsync(path, null, cancellationToken);

    /// <summary>
    /// Reads which columns of plain tables mean what, as "title=Film,name=Who,role=Job"; null with one line for people
    /// when the text does not say that.
    /// </summary>
    public static IReadOnlyDictionary<string, string>? ReadMap(string text, out string? fault)
    {
        ArgumentNullException.ThrowIfNull(text);
        return CsvColumns.ReadMap(text, out fault);
    }

    /// <summary>Opens a file, a plain table by a map; null with one line for people when it cannot be read.</summary>
    public static async Task<(SourceDocument? Document, string? Fault)> OpenAsync(
        string path, IReadOnlyDictionary<string, string>? map, CancellationToken cancellationToken)
    {
        try
        {
            if (CatalogueFile.IsOne(path))
                return await CatalogueFile.OpenAsync(path, map, cancellationToken).ConfigureAwait(false);
            var bytes = await File.ReadAllBytesAsync(path, cancellationToken).ConfigureAwait(false);
            return CreditsPageFile.TryRead(Path.GetFileName(path), bytes) is { } page
                ? (page.ToDocument(KeyOf(path)), null)
                : (null, $"{path} is not a text: save the page as plain text and name that file.");
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException or UnauthorizedAccessException)
        {
            return (null, $"{path} cannot be read ({exception.Message.TrimEnd('.')}): check its permissions.");
        }
    }

    /// <summary>What a file is found again by when its contents have changed: its path as it was named.</summary>
    internal static string KeyOf(string path)
    {
        var key = path.Replace('\\', '/');
        return key.StartsWith("./", StringComparison.Ordinal) ? key[2..] : key;
    }

    private static IOrderedEnumerable<string> PagesIn(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => PageEndings.Contains(Path.GetExtension(file), StringComparer.OrdinalIgnoreCase)
                || CatalogueFile.StandsForItself(file))
            .Order(StringComparer.Ordinal);
}
