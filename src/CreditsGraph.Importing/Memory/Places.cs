namespace CreditsGraph.Importing.Memory;

/// <summary>Numbers of rows by the hash of what they stand for; whoever asks compares, as two hashes may be equal.</summary>
internal sealed class Places
{
    // The hash above, below it the number of the row and one; 0: free.
    private ulong[] _slots = new ulong[64];
    private int _count;

    /// <summary>The row of a hash that is the one meant; -1: there is none.</summary>
    public int Find<TState>(int hash, TState state, Func<int, TState, bool> isMeant)
    {
        for (var slot = hash & (_slots.Length - 1); _slots[slot] != 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if ((int)(_slots[slot] >> 32) == hash && isMeant((int)_slots[slot] - 1, state))
                return (int)_slots[slot] - 1;
        }

        return -1;
    }

    /// <summary>Adds a row that is not there.</summary>
    public void Add(int hash, int row)
    {
        if (++_count * 3 > _slots.Length * 2)
            Grow();
        Put(((ulong)(uint)hash << 32) | (uint)(row + 1));
    }

    private void Put(ulong entry)
    {
        var slot = (int)(entry >> 32) & (_slots.Length - 1);
        while (_slots[slot] != 0)
            slot = (slot + 1) & (_slots.Length - 1);
        _slots[slot] = entry;
    }

    private void Grow()
    {
        var slots = _slots;
        _slots = new ulong[2 * slots.Length];
        foreach (var entry in slots)
        {
            if (entry != 0)
                Put(entry);
        }
    }
}
