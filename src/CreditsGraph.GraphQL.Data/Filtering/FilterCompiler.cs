using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>
/// Compiles a coerced filter to a predicate. Every value becomes a query parameter. Negations are the exact opposite
/// of what they negate: a null is not equal to a value, and does not contain it either.
/// </summary>
internal sealed class FilterCompiler(IServiceProvider services, bool inMemory)
{
    /// <summary>How deep filters may nest.</summary>
    public const int MaxDepth = 16;

    /// <summary>How many operations a filter may have.</summary>
    public const int MaxOperations = 100;

    private static readonly MethodInfo ContainsText = typeof(string).GetMethod(nameof(string.Contains), [typeof(string)])!;
    private static readonly MethodInfo StartsWithText = typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string)])!;
    private static readonly MethodInfo EndsWithText = typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string)])!;

    // In memory a prefix without a comparison would be compared by the process's culture.
    private static readonly MethodInfo StartsWithOrdinal =
        typeof(string).GetMethod(nameof(string.StartsWith), [typeof(string), typeof(StringComparison)])!;

    private static readonly MethodInfo EndsWithOrdinal =
        typeof(string).GetMethod(nameof(string.EndsWith), [typeof(string), typeof(StringComparison)])!;

    private int _operations;
    private int _depth;

    /// <summary>The predicate of a filter for a row expression; null when the filter asks nothing.</summary>
    /// <exception cref="GraphQLException">The filter is too large, or an id in it is malformed.</exception>
    public Expression? Compile(InputObject filter, Expression target)
    {
        if (++_depth > MaxDepth)
            throw TooLarge("deep", MaxDepth);
        Expression? all = null;
        foreach (var (field, value) in filter.Fields)
        {
            if (CompileField((FilterBinding)field.Binding!, value, target) is { } part)
                all = all is null ? part : Expression.AndAlso(all, part);
        }

        _depth--;
        return all;
    }

    private Expression? CompileField(FilterBinding binding, object? value, Expression target) => binding switch
    {
        FilterBinding.Operation operation => CompileOperation(operation.Kind, operation.IsNegated, value, target),
        FilterBinding.IdOperation operation => CompileId(operation, value, target),
        _ when value is null => null,
        FilterBinding.Combine combine => CompileCombination(combine.IsAnd, (object?[])value, target),
        FilterBinding.Member member => CompileMember(member.Property, (InputObject)value, target),
        FilterBinding.List list => CompileList(list.Kind, value, target),
        FilterBinding.Custom custom => CompileCustom(custom, value, target),
        _ => throw new InvalidOperationException($"{binding} is no filter."),
    };

    private Expression? CompileCombination(bool isAnd, object?[] filters, Expression target)
    {
        Expression? combined = null;
        foreach (var filter in filters)
        {
            var part = Compile((InputObject)filter!, target) ?? Expression.Constant(true);
            combined = combined is null ? part : isAnd ? Expression.AndAlso(combined, part) : Expression.OrElse(combined, part);
        }

        return combined;
    }

    private Expression? CompileMember(PropertyInfo property, InputObject filter, Expression target)
    {
        var member = Expression.Property(target, property);
        var condition = Compile(filter, member);
        var isOptionalEntity = condition is not null && property.PropertyType.IsClass && property.PropertyType != typeof(string)
            && !property.PropertyType.IsGenericType;
        return isOptionalEntity
            ? Expression.AndAlso(Expression.NotEqual(member, Expression.Constant(null, property.PropertyType)), condition!)
            : condition;
    }

    private Expression CompileCustom(FilterBinding.Custom custom, object value, Expression target)
    {
        Count();
        return Replace.In(custom.Compile(value, services), target);
    }

    private Expression? CompileList(ListOperation kind, object value, Expression list)
    {
        var item = list.Type.GenericTypeArguments[0];
        if (kind == ListOperation.Any)
        {
            Count();
            var any = Call(nameof(Enumerable.Any), item, list);
            return (bool)value ? any : Expression.Not(any);
        }

        var row = Expression.Parameter(item, "item");
        var condition = Compile((InputObject)value, row) ?? Expression.Constant(true);
        var predicate = Expression.Lambda(kind == ListOperation.All ? Expression.Not(condition) : condition, row);
        var isText = item == typeof(string) || item.IsValueType;
        var some = inMemory && isText ? HasInMemory(item, list, predicate) : Call(nameof(Enumerable.Any), item, list, predicate);
        return kind == ListOperation.Some ? some : Expression.Not(some);
    }

    // The in-memory provider finds no predicate over a list of texts or numbers but equality: it calls this method.
    private static MethodCallExpression HasInMemory(Type item, Expression list, LambdaExpression predicate) => Expression.Call(
        typeof(FilterCompiler), nameof(Has), [item], list, Replace.Parameter(predicate.Compile(), predicate.Type));

    private static bool Has<T>(IEnumerable<T> list, Func<T, bool> predicate) => list.Any(predicate);

    private static MethodCallExpression Call(string method, Type item, params Expression[] arguments) =>
        Expression.Call(typeof(Enumerable), method, [item], arguments);

    private Expression CompileId(FilterBinding.IdOperation operation, object? value, Expression target)
    {
        if (operation.Kind != FilterOperation.In)
            return CompileOperation(operation.Kind, operation.IsNegated, value is null ? null : Key(value, operation), target)!;
        object?[] keys = [.. (value as object?[] ?? []).Select(id => (object?)Key(id!, operation))];
        return CompileOperation(operation.Kind, operation.IsNegated, keys, target)!;
    }

    private static long Key(object value, FilterBinding.IdOperation operation) =>
        NodeId.TryParse((string)value, out var id) && operation.IsType(id.TypeName)
            ? id.Key
            : throw new GraphQLException(NodeId.Invalid((string)value));

    private Expression? CompileOperation(FilterOperation kind, bool isNegated, object? value, Expression target)
    {
        Count();
        if (value is null && kind != FilterOperation.Eq)
            return null;
        var condition = kind switch
        {
            FilterOperation.Eq => Equal(target, value),
            FilterOperation.In => In(target, (object?[])value!),
            FilterOperation.Contains or FilterOperation.StartsWith or FilterOperation.EndsWith => Match(kind, target, (string)value!),
            _ => Compare(kind, target, value!),
        };
        return isNegated ? Expression.Not(condition) : condition;
    }

    private static Expression Equal(Expression target, object? value) => value is null
        ? IsNullable(target.Type) ? Expression.Equal(target, Expression.Constant(null, target.Type)) : Expression.Constant(false)
        : Expression.Equal(target, ValueOf(value, target.Type));

    private static BinaryExpression Compare(FilterOperation kind, Expression target, object value)
    {
        var operand = ValueOf(value, target.Type);
        return kind switch
        {
            FilterOperation.Gt => Expression.GreaterThan(target, operand),
            FilterOperation.Gte => Expression.GreaterThanOrEqual(target, operand),
            FilterOperation.Lt => Expression.LessThan(target, operand),
            _ => Expression.LessThanOrEqual(target, operand),
        };
    }

    private static MethodCallExpression In(Expression target, object?[] values)
    {
        var typed = Array.CreateInstance(target.Type, values.Length);
        for (var i = 0; i < values.Length; i++)
            typed.SetValue(Convert(values[i], target.Type), i);
        return Call(nameof(Enumerable.Contains), target.Type, Replace.Parameter(typed, typed.GetType()), target);
    }

    private BinaryExpression Match(FilterOperation kind, Expression target, string value)
    {
        var operand = Replace.Parameter(value, typeof(string));
        var call = (kind, inMemory) switch
        {
            (FilterOperation.Contains, _) => Expression.Call(target, ContainsText, operand),
            (FilterOperation.StartsWith, true) => Expression.Call(target, StartsWithOrdinal, operand, Expression.Constant(StringComparison.Ordinal)),
            (FilterOperation.StartsWith, false) => Expression.Call(target, StartsWithText, operand),
            (_, true) => Expression.Call(target, EndsWithOrdinal, operand, Expression.Constant(StringComparison.Ordinal)),
            _ => Expression.Call(target, EndsWithText, operand),
        };
        return Expression.AndAlso(Expression.NotEqual(target, Expression.Constant(null, typeof(string))), call);
    }

    private static Expression ValueOf(object value, Type type)
    {
        var underlying = Nullable.GetUnderlyingType(type) ?? type;
        var parameter = Replace.Parameter(Convert(value, underlying), underlying);
        return underlying == type ? parameter : Expression.Convert(parameter, type);
    }

    private static object? Convert(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return value is null || type.IsInstanceOfType(value)
            ? value
            : System.Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static bool IsNullable(Type type) => !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;

    private void Count()
    {
        if (++_operations > MaxOperations)
            throw TooLarge("long", MaxOperations);
    }

    private static GraphQLException TooLarge(string how, int limit) => new(
        new GraphQLError($"The filter is too {how}: at most {limit} {(how == "deep" ? "levels" : "operations")} are allowed in `where`.")
        {
            Code = DataErrorCodes.FilterTooLarge,
            Extensions = [new("limit", limit), new("argument", "where")],
        });
}
