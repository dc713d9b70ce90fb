using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data;

/// <summary>Comparisons with the keys of parents, which are one number or an array of them.</summary>
internal static class Keys
{
    /// <summary>Whether a key is the one, or among those, of an expression.</summary>
    public static Expression Contain(Expression keys, Expression key)
    {
        var plain = key.Type == typeof(long) ? key : Expression.Convert(key, typeof(long));
        return keys.Type == typeof(long)
            ? Expression.Equal(key, key.Type == typeof(long) ? keys : Expression.Convert(keys, key.Type))
            : Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [typeof(long)], keys, plain);
    }
}
