using System.Diagnostics;
using Npgsql;

namespace CreditsGraph.Benchmarks.Load;

/// <summary>Asks a side over a number of connections, each of which waits for its answer before it asks again.</summary>
internal sealed class LoadDriver(int connections, NpgsqlDataSource observer, int postgres) : IDisposable
{
    // One answer in so many is compared with what it should be.
    private const int Sample = 64;

    private readonly Wire _wire = new(connections);
    private int _asked;

    /// <summary>Asks for so long, with an account of the processor time.</summary>
    public Task<Measurement> RunAsync(Side side, IReadOnlyList<Call> calls, TimeSpan time) =>
        RunAsync(side, calls, clock => clock.Elapsed < time);

    /// <summary>Asks so often.</summary>
    public Task<Measurement> RunAsync(Side side, IReadOnlyList<Call> calls, int requests)
    {
        var left = requests;
        return RunAsync(side, calls, _ => Interlocked.Decrement(ref left) >= 0);
    }

    /// <inheritdoc/>
    public void Dispose() => _wire.Dispose();

    private async Task<Measurement> RunAsync(Side side, IReadOnlyList<Call> calls, Func<Stopwatch, bool> goesOn)
    {
        var before = await CpuAccount.ReadAsync(side, observer, postgres);
        var clock = Stopwatch.StartNew();
        var latencies = await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(() => AskAsync(calls, () => goesOn(clock)))));
        var seconds = clock.Elapsed.TotalSeconds;
        var (program, database) = (await CpuAccount.ReadAsync(side, observer, postgres)).Since(before);
        return new(seconds, [.. latencies.SelectMany(part => part)], program, database);
    }

    private async Task<List<double>> AskAsync(IReadOnlyList<Call> calls, Func<bool> goesOn)
    {
        var (latencies, buffer) = (new List<double>(), new Box());
        while (goesOn())
        {
            var number = Interlocked.Increment(ref _asked);
            var call = calls[number % calls.Count];
            var start = Stopwatch.GetTimestamp();
            var length = await _wire.SendAsync(call, buffer);
            latencies.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            if (number % Sample == 0 && !call.Expected.AsSpan().SequenceEqual(buffer.Bytes.AsSpan(0, length)))
                throw new InvalidOperationException($"{call.Address} answered something else under load.");
        }

        return latencies;
    }
}
