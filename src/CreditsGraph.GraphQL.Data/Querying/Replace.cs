using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Puts one expression in the place of another.</summary>
public sealed class Replace(Expression from, Expression to) : ExpressionVisitor
{
    /// <summary>The body of a lambda with its one parameter replaced.</summary>
    public static Expression In(LambdaExpression lambda, Expression argument) =>
        new Replace(lambda.Parameters[0], argument).Visit(lambda.Body)!; // Only null becomes null.

    /// <summary>A value as a query parameter: EF Core caches the query and sends the value beside it.</summary>
    public static Expression Parameter(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(Holder<>).MakeGenericType(type), value)!;
        return Expression.Property(Expression.Constant(holder), nameof(Holder<>.Value));
    }

    /// <inheritdoc/>
    public override Expression? Visit(Expression? node) => node == from ? to : base.Visit(node);

    private sealed class Holder<T>(T value)
    {
        public T Value { get; } = value;
    }
}
