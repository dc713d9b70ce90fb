using System.Diagnostics;
using System.Globalization;
using CreditsGraph.Importing;

namespace CreditsGraph.Benchmarks.Filling;

/// <summary>A line now and then while an import goes on.</summary>
internal sealed class ImportSteps(TextWriter output, Stopwatch clock) : IProgress<ImportReport>
{
    private const int CreditsAStep = 200_000;
    private int _said;

    /// <inheritdoc/>
    public void Report(ImportReport value)
    {
        if (value.Credits / CreditsAStep <= _said)
            return;
        _said = value.Credits / CreditsAStep;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"  {value.Credits} credits after {clock.Elapsed.TotalSeconds:F0} s"));
    }
}
