using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CreditsGraph.Importing.Catalogues;

/// <summary>Catalogue files as text, unpacked where they are packed.</summary>
internal static class CatalogueText
{
    private const string Packed = ".gz";

    /// <summary>A file's path or name without the ending of packed files.</summary>
    public static string Unpacked(string path) =>
        path.EndsWith(Packed, StringComparison.OrdinalIgnoreCase) ? path[..^Packed.Length] : path;

    /// <summary>Opens a file in UTF-8.</summary>
    public static StreamReader Open(string path)
    {
        Stream stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16);
        if (Unpacked(path).Length < path.Length)
            stream = new GZipStream(stream, CompressionMode.Decompress);
        return new(stream, Encoding.UTF8);
    }

    /// <summary>The SHA-256 of a file, of several files that of their hashes. Linear time.</summary>
    public static async Task<string> HashAsync(CancellationToken cancellationToken, params string[] paths)
    {
        var hashes = new List<string>(paths.Length);
        foreach (var path in paths)
        {
            var stream = File.OpenRead(path);
            await using (stream.ConfigureAwait(false))
                hashes.Add(Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellationToken).ConfigureAwait(false)));
        }

        return hashes.Count == 1
            ? hashes[0]
            : Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(string.Concat(hashes))));
    }
}
