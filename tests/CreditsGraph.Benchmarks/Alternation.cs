using System.Diagnostics;

namespace CreditsGraph.Benchmarks;

/// <summary>
/// Times things by turns, so that a busy machine is busy for all of them: of many short rounds each one's best counts.
/// </summary>
public static class Alternation
{
    private const int Rounds = 60;
    private static readonly TimeSpan WarmUp = TimeSpan.FromMilliseconds(400);
    private static readonly TimeSpan Round = TimeSpan.FromMilliseconds(8);

    /// <summary>The best time of each, in microseconds a call.</summary>
    public static double[] Best(params Action[] ways)
    {
        // Long enough for the compiler to come back to what is called often.
        foreach (var way in ways)
            Time(way, WarmUp);
        Thread.Sleep(WarmUp);
        foreach (var way in ways)
            Time(way, WarmUp);
        var best = ways.Select(_ => double.MaxValue).ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            for (var way = 0; way < ways.Length; way++)
                best[way] = Math.Min(best[way], Time(ways[way], Round));
        }

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

    private static double Time(Action way, TimeSpan least)
    {
        var (start, calls) = (Stopwatch.GetTimestamp(), 0);
        do
        {
            way();
            calls++;
        }
        while (Stopwatch.GetElapsedTime(start) < least);
        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / calls;
    }
}
