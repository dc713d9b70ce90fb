using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Datasets;

[QueryType]
internal static class DatasetQueries
{
    private const int HashDigits = 64;

    /// <summary>Which state of the catalogue answers. One row is read, however large the catalogue.</summary>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="cancellationToken">When the caller goes away.</param>
    public static async Task<DatasetVersion> GetDatasetVersionAsync(
        IDbContextFactory<CatalogContext> contexts, CancellationToken cancellationToken)
    {
        var context = await contexts.CreateDbContextAsync(cancellationToken).ConfigureAwait(false);
        await using (context.ConfigureAwait(false))
        {
            return await context.Datasets.SingleOrDefaultAsync(cancellationToken).ConfigureAwait(false) is { } row
                ? new(row.FactSum, (int)row.Films, (int)row.People, (int)row.Organizations, (int)row.Credits, (int)row.Reviews, (int)row.Sources, row.ImportedAt)
                : new(new('0', HashDigits), 0, 0, 0, 0, 0, 0, null);
        }
    }
}
