using System.Linq.Expressions;
using CreditsGraph.GraphQL.Data.Sorting;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>The predicate of the rows beyond a cursor.</summary>
internal static class Keyset
{
    /// <summary>The types that a cursor's values are compared as.</summary>
    public static IEnumerable<Type> Types(IEnumerable<OrderKey> keys) => keys.Select(key => Comparable(key.Type));

    /// <summary>
    /// The rows that come after (or before) a cursor's. The leading comparison stands alone, as
    /// <c>k &gt;= @k AND (k &gt; @k OR id &gt; @id)</c>, so that an index serves it.
    /// </summary>
    public static Expression Beyond(Expression row, IReadOnlyList<OrderKey> keys, IReadOnlyList<Expression> values, bool before)
    {
        Expression? condition = null;
        for (var i = keys.Count - 1; i >= 0; i--)
        {
            var key = keys[i].On(row);
            if (key.Type.IsEnum)
                key = Expression.Convert(key, Comparable(key.Type));
            var ascending = keys[i].IsDescending == before;
            var strictly = ascending ? Expression.GreaterThan(key, values[i]) : Expression.LessThan(key, values[i]);
            if (condition is null)
            {
                condition = strictly;
                continue;
            }

            var weakly = ascending ? Expression.GreaterThanOrEqual(key, values[i]) : Expression.LessThanOrEqual(key, values[i]);
            condition = Expression.AndAlso(weakly, Expression.OrElse(strictly, condition));
        }

        return condition!;
    }

    private static Type Comparable(Type type) => type.IsEnum ? Enum.GetUnderlyingType(type) : type;
}
