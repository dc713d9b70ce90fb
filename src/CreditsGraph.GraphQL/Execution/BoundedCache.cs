using System.Collections.Concurrent;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// A cache of bounded size for any number of threads. Beyond the capacity, entries leave in the order they came, but
/// one used since it was last considered gets another round (second chance). Constant time on average.
/// </summary>
/// <param name="capacity">How many entries it holds.</param>
/// <param name="comparer">When two keys are the same.</param>
public sealed class BoundedCache<TKey, TValue>(int capacity, IEqualityComparer<TKey> comparer)
    where TKey : notnull
{
    private readonly ConcurrentDictionary<TKey, Entry> _entries = new(comparer);
    private readonly ConcurrentQueue<TKey> _order = new();

    /// <summary>How many entries there are.</summary>
    public int Count => _entries.Count;

    /// <summary>Whether there is an entry of a key, and its value.</summary>
    public bool TryGet(TKey key, out TValue value)
    {
        if (_entries.TryGetValue(key, out var entry))
        {
            entry.Used = true;
            value = entry.Value;
            return true;
        }

        value = default!; // Not looked at by callers when false comes back.
        return false;
    }

    /// <summary>Adds a value; the one that stands there already stays, and comes back.</summary>
    public TValue Add(TKey key, TValue value)
    {
        var entry = new Entry(value);
        var standing = _entries.GetOrAdd(key, entry);
        if (!ReferenceEquals(standing, entry))
            return standing.Value;
        _order.Enqueue(key);
        while (_entries.Count > capacity && _order.TryDequeue(out var candidate))
            Consider(candidate);
        return value;
    }

    private void Consider(TKey candidate)
    {
        if (!_entries.TryGetValue(candidate, out var entry))
            return;
        if (entry.Used)
        {
            entry.Used = false;
            _order.Enqueue(candidate);
        }
        else
        {
            _entries.TryRemove(candidate, out _);
        }
    }

    private sealed class Entry(TValue value)
    {
        public TValue Value { get; } = value;

        public bool Used { get; set; }
    }
}
