using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Query;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Turns a query of a database into one of a snapshot's objects: what the database would do, LINQ to objects does.
/// Rows that a condition finds by the value of a property are looked up, not searched for.
/// </summary>
internal sealed class ObjectQuery : ExpressionVisitor
{
    private static readonly ParameterExpression Snapshot = Expression.Parameter(typeof(Snapshot), "snapshot");
    private static readonly ParameterExpression Values = Expression.Parameter(typeof(IReadOnlyList<object?>), "values");

    private ObjectQuery()
    {
    }

    /// <summary>A query, compiled: its answer for a snapshot and values.</summary>
    /// <param name="types">The types of its values.</param>
    /// <param name="build">The query, for expressions in the values' places.</param>
    public static Func<Snapshot, IReadOnlyList<object?>, TAnswer> Compile<TAnswer>(
        IReadOnlyList<Type> types, Func<IReadOnlyList<Expression>, Expression> build)
    {
        var item = typeof(IReadOnlyList<object?>).GetProperty("Item")!;
        Expression[] parameters =
        [
            .. types.Select((type, index) => Expression.Convert(Expression.Property(Values, item, Expression.Constant(index)), type)),
        ];
        var query = new ObjectQuery().Visit(new NullSafety().Visit(build(parameters))!);
        return Closures.Compile(Expression.Lambda<Func<Snapshot, IReadOnlyList<object?>, TAnswer>>(query, Snapshot, Values));
    }

    /// <inheritdoc/>
    protected override Expression VisitExtension(Expression node) =>
        node is EntityQueryRootExpression root ? Rows(nameof(Memory.Snapshot.All), [root.EntityType.ClrType]) : base.VisitExtension(node);

    /// <inheritdoc/>
    protected override Expression VisitUnary(UnaryExpression node) =>
        node.NodeType == ExpressionType.Quote ? Visit(node.Operand) : base.VisitUnary(node);

    /// <inheritdoc/>
    protected override Expression VisitMethodCall(MethodCallExpression node)
    {
        if (node.Method.DeclaringType != typeof(Queryable))
            return base.VisitMethodCall(node);
        if (node.Method.Name == nameof(Queryable.AsQueryable))
            return Visit(node.Arguments[0]);
        Expression[] arguments = [.. node.Arguments.Select(argument => Visit(argument))];
        if (node is { Method.Name: nameof(Queryable.Where), Arguments: [EntityQueryRootExpression, _] })
            arguments[0] = Found((LambdaExpression)arguments[1]) ?? arguments[0];
        return Expression.Call(typeof(Enumerable), node.Method.Name, node.Method.GetGenericArguments(), arguments);
    }

    /// <summary>The rows that a condition can hold for, where it says so by a property's value; null: it does not.</summary>
    private static MethodCallExpression? Found(LambdaExpression condition) =>
        KeyCondition.Within(condition) is not { } found ? null : Rows(
            found.IsAny ? nameof(Memory.Snapshot.WithAny) : nameof(Memory.Snapshot.With),
            [condition.Parameters[0].Type, found.Property.PropertyType],
            Expression.Constant(found.Key),
            found.Value);

    private static MethodCallExpression Rows(string method, Type[] types, params Expression[] arguments) =>
        Expression.Call(Snapshot, method, types, arguments);
}
