using System.Collections.Concurrent;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>The entities of a database as they were at one moment, led to each other. Never changed.</summary>
/// <param name="saves">How many saves had ended before it was read.</param>
/// <param name="entities">Arrays of entities, by their type.</param>
internal sealed class Snapshot(long saves, IReadOnlyDictionary<Type, Array> entities)
{
    private readonly ConcurrentDictionary<object, object> _lookups = [];

    /// <summary>How many saves had ended before it was read.</summary>
    public long Saves { get; } = saves;

    /// <summary>All entities of a type.</summary>
    public T[] All<T>() => (T[])entities[typeof(T)];

    /// <summary>The entities of a type with a key. The first to ask for a sort of key reads all, once.</summary>
    public IEnumerable<T> With<T, TKey>(EntityKey<T, TKey> key, TKey value) => LookupOf(key)[value];

    /// <summary>The entities of a type with any of some keys.</summary>
    public IEnumerable<T> WithAny<T, TKey>(EntityKey<T, TKey> key, IEnumerable<TKey> values)
    {
        var lookup = LookupOf(key);
        return values.Distinct().SelectMany(value => lookup[value]);
    }

    private ILookup<TKey, T> LookupOf<T, TKey>(EntityKey<T, TKey> key) =>
        (ILookup<TKey, T>)_lookups.GetOrAdd(
            key, static (_, asked) => asked.Rows.All<T>().ToLookup(asked.key.Read), (Rows: this, key));
}
