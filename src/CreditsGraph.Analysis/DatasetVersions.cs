using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Analysis;

/// <summary>Which data a catalogue holds, as one text to compare: equal for equal documents, in whatever order they came.</summary>
public static class DatasetVersions
{
    private static readonly string Nothing = new('0', 64);

    /// <summary>The version that the import keeps, 64 hexadecimal digits: reads one row.</summary>
    public static async Task<string> ReadAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return (await ReadStateAsync(catalog, cancellationToken).ConfigureAwait(false)).Version;
    }

    /// <summary>The version and what tells all other changes: reads one row.</summary>
    internal static async Task<DatasetState> ReadStateAsync(CatalogContext catalog, CancellationToken cancellationToken)
    {
        var kept = catalog.Datasets.Select(dataset => new { dataset.FactSum, dataset.ImportedAt });
        var row = await kept.SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false);
        return row is null ? new(Nothing, null) : new(row.FactSum, row.ImportedAt);
    }
}
