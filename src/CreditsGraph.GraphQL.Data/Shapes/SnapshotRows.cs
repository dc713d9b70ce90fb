using CreditsGraph.GraphQL.Data.Memory;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>Rows of a database in memory, of its newest snapshot.</summary>
internal sealed class SnapshotRows<TRow>(Func<Snapshot, IReadOnlyList<object?>, IEnumerable<TRow>> query) : RowsQuery<TRow>
{
    /// <inheritdoc/>
    public override Task<List<TRow>> ToListAsync(DbContext database, IReadOnlyList<object?> values, BatchContext context) =>
        Task.FromResult(query(Snapshots.Of(database), values).ToList());
}
