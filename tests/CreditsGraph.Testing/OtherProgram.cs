using System.ComponentModel;
using System.Diagnostics;

namespace CreditsGraph;

/// <summary>Runs programs that others wrote.</summary>
public static class OtherProgram
{
    /// <summary>The exit code of a program that is not there.</summary>
    public const int Missing = 127;

    /// <summary>The system's Python, whose libraries Debian's packages bring.</summary>
    public static string Python => File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3";

    /// <summary>How a program ended and what it printed.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(
        string program, IEnumerable<string> arguments, string folder, CancellationToken cancellation)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(cancellation);
            var output = await process.StandardOutput.ReadToEndAsync(cancellation).ConfigureAwait(false);
            await process.WaitForExitAsync(cancellation).ConfigureAwait(false);
            return (process.ExitCode, output, await error.ConfigureAwait(false));
        }
        catch (Win32Exception)
        {
            return (Missing, "", $"{program} is not installed.");
        }
    }
}
