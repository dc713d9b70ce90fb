namespace CreditsGraph.Benchmarks.Load;

/// <summary>A buffer that is used again, and grows.</summary>
internal sealed class Box
{
    public byte[] Bytes { get; private set; } = new byte[64 * 1024];

    /// <summary>The room after so many bytes; never empty.</summary>
    public Memory<byte> From(int length)
    {
        if (length == Bytes.Length)
        {
            var larger = new byte[length * 2];
            Bytes.CopyTo(larger, 0);
            Bytes = larger;
        }

        return Bytes.AsMemory(length);
    }
}
