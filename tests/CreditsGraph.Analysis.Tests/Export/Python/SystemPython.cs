using System.ComponentModel;
using System.Diagnostics;
using System.Text.Json;

namespace CreditsGraph.Analysis.Tests.Export.Python;

/// <summary>Runs the scripts of this folder with the system's Python, whose libraries Debian packages bring.</summary>
internal static class SystemPython
{
    private const int MissingLibrary = 3;

    /// <summary>What a script prints; skips the test where Python or a library is not there.</summary>
    public static async Task<JsonElement> ReadAsync(string kind, string file)
    {
        var script = Repository.Path("tests", "CreditsGraph.Analysis.Tests", "Export", "Python", "read_graph.py");
        var (code, output, error) = await RunAsync([script, kind, file]);
        Assert.SkipWhen(code == MissingLibrary, $"Python has no library to read {kind} with: {error.Trim()}");
        Assert.True(code == 0, error);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }

    /// <summary>Runs Python with some arguments.</summary>
    public static async Task<(int Code, string Output, string Error)> RunAsync(string[] arguments, string? folder = null)
    {
        var start = new ProcessStartInfo(File.Exists("/usr/bin/python3") ? "/usr/bin/python3" : "python3", arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? "",
        };
        try
        {
            using var process = Process.Start(start)!;
            var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, output, await error);
        }
        catch (Win32Exception)
        {
            return (MissingLibrary, "", "Python is not installed.");
        }
    }
}
