namespace CreditsGraph.Benchmarks.Research;

/// <summary>Watches how much more memory the process takes while something is done.</summary>
internal sealed class PeakMemory : IDisposable
{
    private readonly long _before;
    private readonly Timer _timer;
    private long _most;

    public PeakMemory()
    {
        GC.Collect();
        _before = Environment.WorkingSet;
        _timer = new(_ => _most = Math.Max(_most, Environment.WorkingSet), null, 0, 20);
    }

    public double Megabytes => Math.Max(0, _most - _before) / 1e6;

    public void Dispose() => _timer.Dispose();
}
