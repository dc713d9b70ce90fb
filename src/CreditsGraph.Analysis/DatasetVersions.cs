using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Analysis;

/// <summary>Which data a catalogue holds, as one text to compare: equal for equal documents, in whatever order they came.</summary>
public static class DatasetVersions
{
    /// <summary>The version: the sum over all documents of the SHA-256 of key and contents, in hexadecimal. One statement.</summary>
    public static async Task<string> ReadAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        var sum = BigInteger.Zero;
        var sources = catalog.Sources.Select(source => new { source.Key, source.Sha256 }).AsAsyncEnumerable();
        await foreach (var source in sources.WithCancellation(cancellationToken).ConfigureAwait(false))
            sum += new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes($"{source.Key}\n{source.Sha256}")), isUnsigned: true, isBigEndian: true);
        var bytes = new byte[SHA256.HashSizeInBytes + 8];
        sum.TryWriteBytes(bytes, out _, isUnsigned: true);
        var hash = bytes.AsSpan(0, SHA256.HashSizeInBytes);
        hash.Reverse();
        return Convert.ToHexStringLower(hash);
    }
}
