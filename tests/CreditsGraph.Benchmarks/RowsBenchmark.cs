using System.Buffers;
using BenchmarkDotNet.Attributes;
using CreditsGraph.Benchmarks.Films;

namespace CreditsGraph.Benchmarks;

/// <summary>One list of small rows, which fits the caches of a processor longer than nested lists do.</summary>
[MemoryDiagnoser]
public class RowsBenchmark
{
    private readonly ArrayBufferWriter<byte> _output = new(1024 * 1024);

    // Set before each run, by Prepare.
    private Engine _engine = null!;

    /// <summary>How many rows there are.</summary>
    [Params(1, 10, 100, 1_000, 10_000)]
    public int Rows { get; set; } = 1;

    /// <summary>The films, and an executor that has seen the document.</summary>
    [GlobalSetup]
    public void Prepare()
    {
        _engine = new(FilmSchema.Instance, "{ films { title year } }", new Shelf(Rows, isBare: true));
        Answered();
    }

    /// <summary>The engine.</summary>
    [Benchmark]
    public int Answered()
    {
        _output.ResetWrittenCount();
        _engine.Answer(_output);
        return _output.WrittenCount;
    }
}
