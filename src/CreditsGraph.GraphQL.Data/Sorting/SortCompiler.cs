using System.Linq.Expressions;
using System.Reflection;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Sorting;

/// <summary>Compiles the argument <c>order</c> to keys, the entity's own key last, so that no two rows compare equal.</summary>
internal static class SortCompiler
{
    /// <summary>The keys of an order; the default's where none is asked for.</summary>
    public static IReadOnlyList<OrderKey> Compile(Type entity, object?[]? order, IReadOnlyList<string> defaultOrder)
    {
        var row = Expression.Parameter(entity, "row");
        var keys = new List<OrderKey>();
        foreach (var input in order ?? [])
            Add(keys, row, row, (InputObject)input!);
        if (keys.Count == 0)
            keys.AddRange(defaultOrder.Select(path => OrderKey.For(row, path.Split('.').Aggregate((Expression)row, Expression.Property), false)));
        if (keys.TrueForAll(key => key.Path != "Id"))
            keys.Add(OrderKey.For(row, Expression.Property(row, "Id"), keys.Count > 0 && keys[^1].IsDescending));
        return keys;
    }

    private static void Add(List<OrderKey> keys, ParameterExpression row, Expression target, InputObject input)
    {
        foreach (var (field, value) in input.Fields)
        {
            var member = Expression.Property(target, (PropertyInfo)field.Binding!);
            if (value is InputObject nested)
                Add(keys, row, member, nested);
            else if (value is bool isDescending && keys.TrueForAll(key => key.Path != PathOf(member)))
                keys.Add(OrderKey.For(row, member, isDescending));
        }
    }

    private static string PathOf(MemberExpression member) =>
        member.Expression is MemberExpression parent ? $"{PathOf(parent)}.{member.Member.Name}" : member.Member.Name;
}
