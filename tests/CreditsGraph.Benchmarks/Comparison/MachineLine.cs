using System.Diagnostics;
using System.Globalization;

namespace CreditsGraph.Benchmarks.Comparison;

/// <summary>What figures are quoted with.</summary>
internal static class MachineLine
{
    /// <summary>The day, the commit that a program was built from, .NET and the processor.</summary>
    public static string Of(string program) => string.Create(
        CultureInfo.InvariantCulture,
        $"{DateTime.UtcNow:yyyy-MM-dd HH:mm} UTC, commit {Commit(program)}, .NET {Environment.Version}, {Processor()}, {Environment.ProcessorCount} cores");

    // The compiler writes the commit behind the version: 0.1.0+6d8b506….
    private static string Commit(string program) =>
        FileVersionInfo.GetVersionInfo($"{program}.dll").ProductVersion?.Split('+') is [_, { Length: >= 7 } commit] ? commit[..7] : "unknown";

    private static string Processor() => File.ReadLines("/proc/cpuinfo")
        .FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))?.Split(':')[1].Trim() ?? "unknown processor";
}
