namespace CreditsGraph.Workload;

/// <summary>
/// Numbers that look like chance and are the same for the same row and stream on every machine (SplitMix64).
/// </summary>
internal sealed class Dice(long row, WorkloadStream stream)
{
    private const int Streams = 16;

    // Mixed, as seeds side by side would give one stream begun at different places.
    private ulong _state = Mix(20261122UL + (ulong)((row * Streams) + (int)stream));

    /// <summary>From 0 up to, but not, 1.</summary>
    public double Fraction() => (Step() >> 11) * (1.0 / (1UL << 53));

    /// <summary>From 0 up to, but not, a bound.</summary>
    public int Next(int bound) => (int)(Fraction() * bound);

    /// <summary>From 0 up to, but not, a bound; the higher the power, the more often a small number.</summary>
    public int Skewed(int bound, double power) => (int)(bound * Math.Pow(Fraction(), power));

    /// <summary>One of some.</summary>
    public T Pick<T>(T[] choices) => choices[Next(choices.Length)];

    private ulong Step() => Mix(_state += 0x9E3779B97F4A7C15);

    private static ulong Mix(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EB;
        return value ^ (value >> 31);
    }
}
