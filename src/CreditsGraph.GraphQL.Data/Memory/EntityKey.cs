using System.Collections.Concurrent;
using System.Linq.Expressions;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>A property that entities of a type are found by.</summary>
internal sealed class EntityKey<T, TKey>
{
    private static readonly ConcurrentDictionary<string, EntityKey<T, TKey>> Known = new(StringComparer.Ordinal);

    private EntityKey(string property)
    {
        var entity = Expression.Parameter(typeof(T), "entity");
        Read = Expression.Lambda<Func<T, TKey>>(Expression.Property(entity, property), entity).Compile();
    }

    /// <summary>An entity's value of the property.</summary>
    public Func<T, TKey> Read { get; }

    /// <summary>The one key of a property.</summary>
    public static EntityKey<T, TKey> Of(string property) => Known.GetOrAdd(property, static name => new(name));
}
