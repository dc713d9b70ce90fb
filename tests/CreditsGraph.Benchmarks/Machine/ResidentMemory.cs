using System.Globalization;

namespace CreditsGraph.Benchmarks.Machine;

/// <summary>The operating system's account of the memory that a process holds, in megabytes.</summary>
internal static class ResidentMemory
{
    /// <summary>What it holds now.</summary>
    public static double Of(int processId) => Read(processId, "VmRSS:");

    /// <summary>The most that it ever held.</summary>
    public static double PeakOf(int processId) => Read(processId, "VmHWM:");

    // proc(5) writes "VmRSS:     1234 kB", and means 1,024 bytes.
    private static double Read(int processId, string name)
    {
        var line = File.ReadLines(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/status"))
            .First(line => line.StartsWith(name, StringComparison.Ordinal));
        return double.Parse(line[name.Length..^2], CultureInfo.InvariantCulture) * 1_024 / 1e6;
    }
}
