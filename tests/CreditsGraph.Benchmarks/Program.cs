using System.Diagnostics;
using CreditsGraph.Benchmarks;

var b = new NestedListsBenchmark();
foreach (var n in new[] { 20 })
{
    b.Films = n; b.Prepare();
    Console.WriteLine($"{n} bytes {b.Written()}");
    for (var round = 0; round < 6; round++) Console.WriteLine($"{n}: {Best(() => b.Written()):F2} {Best(() => b.Answered()):F2}  alloc {Alloc(() => b.Answered())}");
}
foreach (var n in new[] { 1, 10, 100, 1000, 10000 })
{
    b.Films = n; b.Prepare();
    var (x, y) = (Best(() => b.Written()), Best(() => b.Answered()));
    Console.WriteLine($"{n}: {x:F2} {y:F2} {y / x:F2} per row {y / n:F3} alloc {Alloc(() => b.Answered())}");
}
var p = new PreparationBenchmark();
foreach (var n in new[] { 1, 10, 100 })
{
    p.Kilobytes = n; p.Prepare();
    for (var round = 0; round < 3; round++) Console.WriteLine($"{n}kB: parse {Best(() => p.Parsed()):F1} +validate {Best(() => p.Validated()):F1} all {Best(() => p.Prepared()):F1} alloc {Alloc(() => p.Prepared())}");
}
static long Alloc(Action a) { a(); var s = GC.GetAllocatedBytesForCurrentThread(); a(); return GC.GetAllocatedBytesForCurrentThread() - s; }
static double Best(Action a)
{
    var best = double.MaxValue;
    var until = Stopwatch.GetTimestamp() + Stopwatch.Frequency / 2;
    while (Stopwatch.GetTimestamp() < until)
    {
        var s = Stopwatch.GetTimestamp(); int k = 0;
        do { a(); k++; } while (Stopwatch.GetElapsedTime(s).TotalMilliseconds < 5);
        best = Math.Min(best, Stopwatch.GetElapsedTime(s).TotalMicroseconds / k);
    }
    return best;
}
