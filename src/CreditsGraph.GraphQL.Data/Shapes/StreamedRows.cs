using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>Rows that EF Core reads: those in memory, and those of a query that serves one request alone.</summary>
internal sealed class StreamedRows<TRow>(Func<DbContext, IReadOnlyList<object?>, IAsyncEnumerable<TRow>> query) : RowsQuery<TRow>
{
    public override async Task<List<TRow>> ToListAsync(DbContext database, IReadOnlyList<object?> values, BatchContext context) =>
        await query(database, values).ToListAsync(context.CancellationToken).ConfigureAwait(false);
}
