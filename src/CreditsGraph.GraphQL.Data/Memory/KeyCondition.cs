using System.Linq.Expressions;
using System.Reflection;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>A part of a condition that rows can be looked up by.</summary>
/// <param name="Property">The property that is compared.</param>
/// <param name="Value">What it is equal to, or an array of what it is equal to any of; nothing of the row.</param>
/// <param name="IsAny">Whether the value is an array.</param>
internal sealed record KeyCondition(PropertyInfo Property, Expression Value, bool IsAny)
{
    /// <summary>The <see cref="EntityKey{T, TKey}"/> of the property.</summary>
    public required object Key { get; init; }

    /// <summary>The first such part that must hold whenever the condition does; null: there is none.</summary>
    public static KeyCondition? Within(LambdaExpression condition) => Within(condition.Body, condition.Parameters[0]);

    private static KeyCondition? Within(Expression condition, ParameterExpression row) => condition switch
    {
        BinaryExpression { NodeType: ExpressionType.AndAlso } both => Within(both.Left, row) ?? Within(both.Right, row),
        BinaryExpression { NodeType: ExpressionType.Equal } equal =>
            Of(equal.Left, equal.Right, false, row) ?? Of(equal.Right, equal.Left, false, row),
        MethodCallExpression { Method.Name: nameof(Enumerable.Contains), Object: null, Arguments: [var values, var value] } =>
            Of(value, ArrayOf(values), true, row),
        _ => null,
    };

    private static KeyCondition? Of(Expression property, Expression value, bool isAny, ParameterExpression row)
    {
        if (property is not MemberExpression { Member: PropertyInfo member } access || access.Expression != row)
            return null;
        if (!value.Type.IsAssignableTo(isAny ? typeof(IEnumerable<>).MakeGenericType(member.PropertyType) : member.PropertyType))
            return null;
        return OuterVariables.Of(value, []).Contains(row) ? null : new(member, value, isAny) { Key = KeyOf(row.Type, member) };
    }

    // Of arrays, C# calls the method of spans.
    private static Expression ArrayOf(Expression values) =>
        values is MethodCallExpression { Method.Name: "op_Implicit", Arguments: [var array] } ? array : values;

    private static object KeyOf(Type row, PropertyInfo property) => typeof(EntityKey<,>)
        .MakeGenericType(row, property.PropertyType)
        .GetMethod(nameof(EntityKey<,>.Of))!.Invoke(null, [property.Name])!;
}
