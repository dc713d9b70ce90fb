using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Comparisons with the keys of parents, which are one number or an array of them.</summary>
internal static class Keys
{
    /// <summary>Whether a key is the one, or among those, of an expression.</summary>
    public static Expression Contain(Expression keys, Expression key)
    {
        if (keys.Type == typeof(long))
            return Expression.Equal(key, key.Type == typeof(long) ? keys : Expression.Convert(keys, key.Type));
        if (key.Type == typeof(long))
            return Among(keys, key);
        // In memory a key that is null cannot be looked for.
        var isThere = Expression.NotEqual(key, Expression.Constant(null, key.Type));
        return Expression.AndAlso(isThere, Among(keys, Expression.Convert(key, typeof(long))));
    }

    private static MethodCallExpression Among(Expression keys, Expression key) =>
        Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], keys, key);
}
