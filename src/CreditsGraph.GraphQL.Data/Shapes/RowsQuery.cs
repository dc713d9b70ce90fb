using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>A query of rows, run with values.</summary>
internal abstract class RowsQuery<TRow>
{
    /// <summary>The rows.</summary>
    /// <param name="database">The context to ask; in use until the rows are there.</param>
    /// <param name="values">The query's values.</param>
    /// <param name="context">The request that asks.</param>
    public abstract Task<List<TRow>> ToListAsync(DbContext database, IReadOnlyList<object?> values, BatchContext context);
}
