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
    IDerivedParents<TParent>? derived) : BatchResolver, IRequiresMembers
    where TParent : class
    where T : class
{
    private static readonly Func<TParent, long> KeyOf =
        typeof(TParent).GetProperty("Id")!.GetMethod!.CreateDelegate<Func<TParent, long>>();

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
            return BatchResult.Of(await AnswerAsync(keys, queries, question, values, database, context.CancellationToken).ConfigureAwait(false));
        }
    }

    private async Task<object?[]> AnswerAsync(
        long[] keys,
        Queries queries,
        LevelQuestion question,
        IReadOnlyList<object?> values,
        DbContext database,
        CancellationToken cancellationToken)
    {
        var rows = question.Wanted.Items || options.Paging is null
            ? await RowsAsync(queries.Pages(database, values), values[0] as long?, cancellationToken).ConfigureAwait(false)
            : [];
        var totals = question.Wanted.TotalCount
            ? await queries.Totals(database, values)
                .ToDictionaryAsync(row => row.Parent, row => row.Count, cancellationToken: cancellationToken).ConfigureAwait(false)
            : [];
        return Array.ConvertAll(keys, object? (key) =>
        {
            var list = rows.GetValueOrDefault(key) ?? [];
            return options.Paging is null
                ? list.ConvertAll(row => row.Node)
                : Pages.ToConnection(new List<Row<T>>(list), totals.GetValueOrDefault(key), question, queries.Level.Cursors);
        });
    }

    /// <summary>The rows of each parent, which come one parent after another; all of one where there is but one.</summary>
    private static async Task<Dictionary<long, List<Row<T>>>> RowsAsync(
        IAsyncEnumerable<Row<T>> rows, long? onlyParent, CancellationToken cancellationToken)
    {
        var byParent = new Dictionary<long, List<Row<T>>>();
        List<Row<T>>? current = null;
        await foreach (var row in rows.WithCancellation(cancellationToken).ConfigureAwait(false))
        {
            row.Parent = onlyParent ?? row.Parent;
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
            ShapedQuery.OfRows<Row<T>>(level.Types, shape.IsShared, parameters => query.Pages(level, parameters)),
            ShapedQuery.OfRows<Tally>(level.Types, shape.IsShared, parameters => query.Totals(level, parameters)));
    }

    /// <summary>The queries of a shape.</summary>
    private sealed record Queries(
        Level<T> Level,
        Func<DbContext, IReadOnlyList<object?>, IAsyncEnumerable<Row<T>>> Pages,
        Func<DbContext, IReadOnlyList<object?>, IAsyncEnumerable<Tally>> Totals);
}
