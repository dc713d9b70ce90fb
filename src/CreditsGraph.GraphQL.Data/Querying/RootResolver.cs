using System.Linq.Expressions;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Paging;
using CreditsGraph.GraphQL.Data.Shapes;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Resolves a field of the query root from a queryable.</summary>
internal sealed class RootResolver<T>(Func<IServiceProvider, DbContext> createContext, BoundMethod source, ListOptions options) : BatchResolver
    where T : class
{
    public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
    {
        var database = createContext(context.Services);
        await using (database.ConfigureAwait(false))
        {
            var shape = new ShapeWriter().Append(context.Field.Definition.Coordinate);
            foreach (var argument in source.Arguments)
                shape.AddValue(BoundMethod.ValueOf(argument, context.Arguments), argument.ParameterType);
            var inMemory = DataFields.IsInMemory(database);
            var question = LevelQuestion.Read(context, options, typeof(T), shape, inMemory);
            var queries = ShapeCache.Of(database).GetOrAdd(shape, () => Create(context, database, question, shape, inMemory));
            var values = queries.Level.ValuesOf(question, shape);
            return BatchResult.Of([await AnswerAsync(queries, question, values, database, context).ConfigureAwait(false)]);
        }
    }

    private async Task<object?> AnswerAsync(
        Queries queries, LevelQuestion question, IReadOnlyList<object?> values, DbContext database, BatchContext context)
    {
        var rows = question.Wanted.Items || options.Paging is null
            ? await queries.Page.ToListAsync(database, values, context).ConfigureAwait(false)
            : [];
        if (options.FirstOrDefault)
            return rows.Count == 0 ? null : rows[0].Node;
        if (options.Paging is null)
            return rows.ConvertAll(row => row.Node);
        var total = question.Wanted.TotalCount
            ? await queries.Count(database, values, context.CancellationToken).ConfigureAwait(false)
            : 0;
        return Pages.ToConnection(rows, total, question, queries.Level.Cursors);
    }

    private Queries Create(BatchContext context, DbContext database, LevelQuestion question, ShapeWriter shape, bool inMemory)
    {
        var coordinate = context.Field.Definition.Coordinate;
        var level = new Level<T>(question, options, coordinate, shape, inMemory);
        var rows = ((IQueryable<T>)source.Invoke(null, context.Arguments, context, database)!).Expression;
        return new(
            level,
            ShapedQuery.OfRows<Row<T>>(database, level.Types, shape.IsShared, parameters => level.Page(Source(rows, parameters, coordinate), parameters)),
            ShapedQuery.OfNumber(database, level.Types, shape.IsShared, parameters =>
                Expression.Call(
                    typeof(Queryable), nameof(Queryable.Count), [typeof(T)], level.Filter(Source(rows, parameters, coordinate), parameters))));
    }

    private Expression Source(Expression rows, IReadOnlyList<Expression> parameters, string coordinate)
    {
        var byName = source.Arguments.Select((argument, index) => (argument.Name, index))
            .ToDictionary(pair => pair.Name!, pair => parameters[pair.index], StringComparer.Ordinal);
        return new ArgumentsInQuery(byName, coordinate).Visit(rows);
    }

    /// <summary>The queries of a shape.</summary>
    private sealed record Queries(
        Level<T> Level,
        RowsQuery<Row<T>> Page,
        Func<DbContext, IReadOnlyList<object?>, CancellationToken, Task<int>> Count);
}
