using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Sorting;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>The predicate of the rows beyond a cursor.</summary>
internal static class Keyset
{
    /// <summary>
    /// The rows that come after (or before) a cursor's. The leading comparison stands alone, as
    /// <c>k &gt;= @k AND (k &gt; @k OR id &gt; @id)</c>, so that an index serves it.
    /// </summary>
    public static Expression Beyond(Expression row, IReadOnlyList<OrderKey> keys, object?[] values, bool before)
    {
        Expression? condition = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = Comparable(keys[i].On(row));
            var value = Value(values[i], keys[i].Type);
            var ascending = keys[i].IsDescending == before;
            var strictly = ascending ? Expression.GreaterThan(key, value) : Expression.LessThan(key, value);
            if (condition is null)
            {
                condition = strictly;
                continue;
            }

            var weakly = ascending ? Expression.GreaterThanOrEqual(key, value) : Expression.LessThanOrEqual(key, value);
            condition = Expression.AndAlso(weakly, Expression.OrElse(strictly, condition));
        }

        return condition!;
    }

    private static Expression Comparable(Expression key) =>
        key.Type.IsEnum ? Expression.Convert(key, Enum.GetUnderlyingType(key.Type)) : key;

    private static Expression Value(object? value, Type type) => type.IsEnum
        ? Replace.Parameter(Convert.ChangeType(value, Enum.GetUnderlyingType(type), System.Globalization.CultureInfo.InvariantCulture), Enum.GetUnderlyingType(type))
        : Replace.Parameter(value, type);
}
