using System.Diagnostics;

namespace CreditsGraph.Benchmarks;

/// <summary>
/// Times things by turns, so that a busy machine is busy for all of them: of many short rounds each one's best counts.
/// The rounds go on until none gets better, which also gives the compiler time to come back to what is called often.
/// </summary>
public static class Alternation
{
    private const int RoundsOfBlock = 40;
    private const int BlocksWithoutGain = 4;
    private const int MostBlocks = 60;
    private const double Gain = 0.98;
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(8);

    /// <summary>The best time of each, in microseconds a call.</summary>
    public static double[] Best(params Action[] ways)
    {
        var best = ways.Select(_ => double.MaxValue).ToArray();
        for (var (block, since) = (0, 0); block < MostBlocks && since < BlocksWithoutGain; block++)
            since = Improve(best, ways) ? 0 : since + 1;
        return best;
    }

    /// <summary>The bytes that one call allocates on this thread.</summary>
    public static long Allocated(Action way)
    {
        way();
        var before = GC.GetAllocatedBytesForCurrentThread();
        way();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static bool Improve(double[] best, Action[] ways)
    {
        var gained = false;
        for (var round = 0; round < RoundsOfBlock; round++)
        {
            for (var way = 0; way < ways.Length; way++)
            {
                var time = Time(ways[way]);
                gained |= time < best[way] * Gain;
                best[way] = Math.Min(best[way], time);
            }
        }

        return gained;
    }

    private static double Time(Action way)
    {
        var (start, calls) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            way();
            calls++;
        }
        while (Stopwatch.GetElapsedTime(start) < Round);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}
