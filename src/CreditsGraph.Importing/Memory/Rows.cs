namespace CreditsGraph.Importing.Memory;

/// <summary>Many small values one after another, found by number. Grows by pieces, so that nothing is copied.</summary>
internal sealed class Rows<T>
    where T : struct
{
    private const int Bits = 10;
    private readonly List<T[]> _pieces = [];

    public int Count { get; private set; }

    public ref T this[int index] => ref _pieces[index >> Bits][index & ((1 << Bits) - 1)];

    /// <summary>Adds a value and tells its number.</summary>
    public int Add(T value)
    {
        if (Count >> Bits == _pieces.Count)
            _pieces.Add(new T[1 << Bits]);
        this[Count] = value;
        return Count++;
    }
}
