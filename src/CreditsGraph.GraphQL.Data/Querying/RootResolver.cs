using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Resolves a field of the query root from a queryable.</summary>
internal sealed class RootResolver<T>(
    Func<IServiceProvider, DbContext> createContext,
    Func<BatchContext, DbContext, IQueryable<T>> source,
    ListOptions options) : BatchResolver
    where T : class
{
    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            var query = LevelQuery<T>.Create(context, options, DataFields.IsInMemory(database));
            var rows = source(context, database);
            var page = query.Wanted.Items || options.Paging is null
                ? await query.Page(rows).ToListAsync(context.CancellationToken).ConfigureAwait(false)
                : [];
            if (options.FirstOrDefault)
                return BatchResult.Of([page.Count == 0 ? null : page[0].Node]);
            if (options.Paging is null)
                return BatchResult.Of([page.ConvertAll(row => row.Node)]);
            var total = query.Wanted.TotalCount
                ? await query.Filter(rows).CountAsync(context.CancellationToken).ConfigureAwait(false)
                : 0;
            return BatchResult.Of([query.ToConnection(page, total)]);
        }
    }
}
