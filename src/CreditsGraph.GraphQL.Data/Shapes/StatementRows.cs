using System.Data.Common;
using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Statements;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Query.Internal;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>
/// Rows of a statement that EF Core makes and this reads: in one batch with what else the request asks at the same time,
/// and without what EF Core does a row.
/// </summary>
internal sealed class StatementRows<TRow> : RowsQuery<TRow>
{
    private readonly Func<DbContext, IReadOnlyList<object?>, DbCommand> _command;
    private RowColumns<TRow> _columns = null!; // Set whenever the query is built, which is before there is a statement.
    private volatile CommandTemplate? _template;
    private volatile bool _mayHaveTemplate;

    public StatementRows(
        DbContext database, IReadOnlyList<Type> types, bool isShared, Func<IReadOnlyList<Expression>, MethodCallExpression> build)
    {
        _mayHaveTemplate = isShared;
        if (isShared)
        {
            var query = ShapedQuery.CompileRows<object[]>(types, parameters => OfColumns(build(parameters), new(database)));
#pragma warning disable EF1001 // CreateDbCommand of IQueryable, which is public, does just this and compiles the query each time.
            _command = (context, values) => ((IRelationalQueryingEnumerable)query(context, values)).CreateDbCommand();
#pragma warning restore EF1001
        }
        else
        {
            _command = (context, values) =>
                ShapedQuery.Build<object[]>(context, types, values, parameters => OfColumns(build(parameters), new(context))).CreateDbCommand();
        }
    }

    /// <inheritdoc/>
    public override Task<List<TRow>> ToListAsync(DbContext database, IReadOnlyList<object?> values, BatchContext context)
    {
        var command = MadeCommand.Intercepted(database, _template?.Fill(values) ?? Make(database, values));
        var statement = new Statement<TRow>(database, command, _columns, context.CancellationToken);
        context.Scheduler.Batch<StatementBatch>().Add(statement);
        context.Scheduler.Schedule();
        return statement.Rows;
    }

    private DbCommand Make(DbContext database, IReadOnlyList<object?> values)
    {
        var command = _command(database, values);
        if (!_mayHaveTemplate)
            return command;
        _mayHaveTemplate = false;
        _template = CommandTemplate.Of(command, database.Model, values);
        return _template?.Fill(values) ?? command;
    }

    private MethodCallExpression OfColumns(MethodCallExpression query, ColumnReading reading)
    {
        var projection = (LambdaExpression)((UnaryExpression)query.Arguments[1]).Operand;
        _columns = new(projection, reading);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Select),
            [projection.Parameters[0].Type, typeof(object[])],
            query.Arguments[0],
            Expression.Quote(_columns.Projection));
    }
}
