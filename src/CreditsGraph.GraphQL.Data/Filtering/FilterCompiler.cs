using System.Linq.Expressions;
using System.Reflection;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>
/// Compiles a filter to a predicate, with an expression in each value's place. Negations are the exact opposite of
/// what they negate: a null is not equal to a value, and does not contain it either.
/// </summary>
internal sealed class FilterCompiler(IReadOnlyList<Expression> parameters, bool inMemory)
{
    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithText = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo EndsWithText = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    // In memory a prefix without a comparison would be compared by the process's culture.
    private static readonly MethodInfo StartsWithOrdinal =
        typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string), typeof(StringComparison)])!;

    private static readonly MethodInfo EndsWithOrdinal =
        typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string), typeof(StringComparison)])!;

    /// <summary>Whether items of a list are values and no rows.</summary>
    public static bool IsLeaf(Type item) => item == typeof(string) || item.IsValueType;

    /// <summary>The predicate of a filter for a row expression; null when the filter asks nothing.</summary>
    public Expression? Compile(FilterNode filter, Expression target) => filter switch
    {
        FilterNode.Combine combine => CompileCombination(combine, target),
        FilterNode.Member member => CompileMember(member, target),
        FilterNode.Operation operation => CompileOperation(operation, target),
        FilterNode.Any any => CompileAny(any, target),
        FilterNode.Items items => CompileItems(items, target),
        FilterNode.Custom custom => Replace.In(custom.Compile(parameters), target),
        _ => throw new InvalidOperationException($"{filter} is no filter."),
    };

    private Expression? CompileCombination(FilterNode.Combine filter, Expression target)
    {
        Expression? combined = null;
        foreach (var part in filter.Parts)
        {
            var condition = Compile(part, target);
            if (condition is null && filter.IsAnd)
                continue;
            condition ??= Expression.Constant(true);
            combined = combined is null ? condition
                : filter.IsAnd ? Expression.AndAlso(combined, condition) : Expression.OrElse(combined, condition);
        }

        return combined;
    }

    private Expression? CompileMember(FilterNode.Member filter, Expression target)
    {
        var property = filter.Property;
        var member = Expression.Property(target, property);
        var condition = Compile(filter.Filter, member);
        var isOptionalEntity = condition is not null && property.PropertyType.IsClass && property.PropertyType != typeof(string)
            && !property.PropertyType.IsGenericType;
        return isOptionalEntity
            ? Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, property.PropertyType)), condition!)
            : condition;
    }

    private static Expression CompileAny(FilterNode.Any filter, Expression list)
    {
        var any = Call(nameof(Enumerable.Any), list.Type.GenericTypeArguments[0], list);
        return filter.Expected ? any : Expression.Not(any);
    }

    private Expression CompileItems(FilterNode.Items filter, Expression list)
    {
        var item = list.Type.GenericTypeArguments[0];
        var row = Expression.Parameter(item, "item");
        var condition = Compile(filter.Filter, row) ?? Expression.Constant(true);
        var predicate = Expression.Lambda(filter.Kind == ListOperation.All ? Expression.Not(condition) : condition, row);
        var some = inMemory && IsLeaf(item) ? HasInMemory(item, list, predicate) : Call(nameof(Enumerable.Any), item, list, predicate);
        return filter.Kind == ListOperation.Some ? some : Expression.Not(some);
    }

    // The in-memory provider finds no predicate over a list of texts or numbers but equality: it calls this method.
    private static MethodCallExpression HasInMemory(Type item, Expression list, LambdaExpression predicate) => Expression.Call(
        typeof(FilterCompiler), nameof(Has), [item], list, Replace.Parameter(predicate.Compile(), predicate.Type));

    private static bool Has<T>(IEnumerable<T> list, Func<T, bool> predicate) => list.Any(predicate);

    private static MethodCallExpression Call(string method, Type item, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [item], arguments);

    private Expression CompileOperation(FilterNode.Operation operation, Expression target)
    {
        var condition = operation.Value < 0 ? IsNull(target) : Compare(operation.Kind, target, parameters[operation.Value]);
        return operation.IsNegated ? Expression.Not(condition) : condition;
    }

    private static Expression IsNull(Expression target) => !target.Type.IsValueType || Nullable.GetUnderlyingType(target.Type) is not null
        ? Expression.Equal(target, Expression.Constant(null, target.Type))
        : Expression.Constant(false);

    private Expression Compare(FilterOperation kind, Expression target, Expression value)
    {
        if (kind == FilterOperation.In)
            return Call(nameof(Enumerable.Contains), target.Type, value, target);
        if (kind is FilterOperation.Contains or FilterOperation.StartsWith or FilterOperation.EndsWith)
            return Match(kind, target, value);
        var operand = value.Type == target.Type ? value : Expression.Convert(value, target.Type);
        return kind switch
        {
            FilterOperation.Eq => Expression.Equal(target, operand),
            FilterOperation.Gt => Expression.GreaterThan(target, operand),
            FilterOperation.Gte => Expression.GreaterThanOrEqual(target, operand),
            FilterOperation.Lt => Expression.LessThan(target, operand),
            _ => Expression.LessThanOrEqual(target, operand),
        };
    }

    private BinaryExpression Match(FilterOperation kind, Expression target, Expression value)
    {
        var call = (kind, inMemory) switch
        {
            (FilterOperation.Contains, _) => Expression.Call(target, ContainsText, value),
            (FilterOperation.StartsWith, true) => Expression.Call(target, StartsWithOrdinal, value, Expression.Constant(StringComparison.Ordinal)),
            (FilterOperation.StartsWith, false) => Expression.Call(target, StartsWithText, value),
            (_, true) => Expression.Call(target, EndsWithOrdinal, value, Expression.Constant(StringComparison.Ordinal)),
            _ => Expression.Call(target, EndsWithText, value),
        };
        return Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, typeof(string))), call);
    }
}
