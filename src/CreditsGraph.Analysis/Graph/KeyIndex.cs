namespace CreditsGraph.Analysis.Graph;

/// <summary>Numbers things from 0 in the order of their keys: one sorted array, no node objects.</summary>
internal sealed class KeyIndex
{
    private readonly long[] _keys;

    /// <param name="keys">The keys, ascending, each once.</param>
    public KeyIndex(long[] keys) => _keys = keys;

    public int Count => _keys.Length;

    /// <summary>The key of a number.</summary>
    public long this[int index] => _keys[index];

    /// <summary>The number of a key; negative when there is none. Constant time where keys have no gaps, else logarithmic.</summary>
    public int IndexOf(long key)
    {
        if (_keys.Length == 0)
            return -1;
        var guess = key - _keys[0];
        return (ulong)guess < (ulong)_keys.Length && _keys[guess] == key ? (int)guess : Array.BinarySearch(_keys, key);
    }
}
