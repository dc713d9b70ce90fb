using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Resolves a list below entities: one statement for the lists of all parents of a level.</summary>
internal sealed class ChildResolver<TParent, T>(
    Func<IServiceProvider, DbContext> createContext,
    Expression<Func<TParent, IEnumerable<T>>> relation,
    ListOptions options,
    IDerivedParents<TParent>? derived) : BatchResolver, IRequiresMembers, INeedsIdentity
    where TParent : class
    where T : class
{
    private static readonly Func<TParent, long> KeyOf =
        typeof(TParent).GetProperty("Id")!.GetMethod!.CreateDelegate<Func<TParent, long>>();

    private static readonly Task<List<Row<T>>> NoRows = Task.FromResult<List<Row<T>>>([]);
    private static readonly Task<List<Tally>> NoTallies = Task.FromResult<List<Tally>>([]);

    private readonly ChildRelation<TParent, T> _relation = new(relation, derived);

    /// <inheritdoc/>
    public IReadOnlyList<string> RequiredMembers { get; } = ["Id"];

    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        var keys = new long[context.Parents.Count];
        for (var i = 0; i < keys.Length; i++)
            keys[i] = KeyOf((TParent)context.Parents[i]);
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            var shape = new ShapeWriter().Append(context.Field.Definition.Coordinate);
            _relation.AddTo(shape, keys);
            var inMemory = DataFields.IsInMemory(database);
            var question = LevelQuestion.Read(context, options, typeof(T), shape, inMemory);
            var queries = ShapeCache.Of(database).GetOrAdd(shape, () => Create(context, database, question, shape, inMemory));
            var values = queries.Level.ValuesOf(question, shape);
            return BatchResult.Of(await AnswerAsync(keys, queries, question, values, database, context).ConfigureAwait(false));
        }
    }

    private async Task<object?[]> AnswerAsync(
        long[] keys,
        Queries queries,
        LevelQuestion question,
        IReadOnlyList<object?> values,
        DbContext database,
        BatchContext context)
    {
        // One context has one connection: what both ask of it has to go there together.
        var (asked, counted) = context.Scheduler.Together(() => (
            question.Wanted.Items || options.Paging is null ? queries.Pages.ToListAsync(database, values, context) : NoRows,
            question.Wanted.TotalCount ? queries.Totals.ToListAsync(database, values, context) : NoTallies));
        await Task.WhenAll(asked, counted).ConfigureAwait(false);
        var rows = ByParent(await asked.ConfigureAwait(false), values[0] as long?);
        var totals = (await counted.ConfigureAwait(false)).ToDictionary(row => row.Parent, row => row.Count);
        return Array.ConvertAll(keys, object? (key) =>
        {
            var list = rows.GetValueOrDefault(key) ?? [];
            return options.Paging is null
                ? list.ConvertAll(row => row.Node)
                : Pages.ToConnection(list, totals.GetValueOrDefault(key), question, queries.Level.Cursors);
        });
    }

    /// <summary>The rows of each parent, which come one parent after another; all of one where there is but one.</summary>
    private static Dictionary<long, List<Row<T>>> ByParent(List<Row<T>> rows, long? onlyParent)
    {
        if (onlyParent is { } parent)
        {
            foreach (var row in rows)
                row.Parent = parent;
            return new() { [parent] = rows };
        }

        var byParent = new Dictionary<long, List<Row<T>>>();
        List<Row<T>>? current = null;
        foreach (var row in rows)
        {
            if (current is null || current[0].Parent != row.Parent)
                byParent[row.Parent] = current = [];
            current.Add(row);
        }

        return byParent;
    }

    private Queries Create(BatchContext context, DbContext database, LevelQuestion question, ShapeWriter shape, bool inMemory)
    {
        var level = new Level<T>(question, options, context.Field.Definition.Coordinate, shape, inMemory);
        var query = _relation.In(database);
        return new(
            level,
            ShapedQuery.OfRows<Row<T>>(database, level.Types, shape.IsShared, parameters => query.Pages(level, parameters)),
            ShapedQuery.OfRows<Tally>(database, level.Types, shape.IsShared, parameters => query.Totals(level, parameters)));
    }

    /// <summary>The queries of a shape.</summary>
    private sealed record Queries(
        Level<T> Level,
        RowsQuery<Row<T>> Pages,
        RowsQuery<Tally> Totals);
}
