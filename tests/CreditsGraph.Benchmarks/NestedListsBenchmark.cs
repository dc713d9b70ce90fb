using System.Buffers;
using BenchmarkDotNet.Attributes;
using CreditsGraph.Benchmarks.Films;

namespace CreditsGraph.Benchmarks;

/// <summary>The engine alone over objects in memory, beside a loop written by hand over the same objects.</summary>
[MemoryDiagnoser]
public class NestedListsBenchmark
{
    private readonly ArrayBufferWriter<byte> _output = new(16 * 1024 * 1024);

    // Set before each run, by Prepare.
    private Shelf _shelf = null!;
    private Engine _engine = null!;

    /// <summary>How many films there are; 20 make about 19 kB.</summary>
    [Params(1, 10, 20, 100, 1_000, 10_000)]
    public int Films { get; set; } = 20;

    /// <summary>The films, and an executor that has seen the document.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _shelf = new(Films);
        _engine = new(FilmSchema.Instance, FilmSchema.NestedLists, _shelf);
        if (!Answer(Written).SequenceEqual(Answer(Answered)))
            throw new InvalidOperationException("The engine and the loop do not write the same.");
    }

    /// <summary>The loop written by hand.</summary>
    [Benchmark(Baseline = true)]
    public int Written()
    {
        _output.ResetWrittenCount();
        HandWritten.Write(_shelf.Films, _output);
        return _output.WrittenCount;
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public int Answered()
    {
        _output.ResetWrittenCount();
        _engine.Answer(_output);
        return _output.WrittenCount;
    }

    private byte[] Answer(Func<int> write)
    {
        write();
        return _output.WrittenSpan.ToArray();
    }
}
