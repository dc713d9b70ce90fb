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
        var kept = catalog.Datasets.Select(dataset => dataset.FactSum);
        return await kept.SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false) ?? Nothing;
    }
}
