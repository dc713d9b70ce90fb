using System.Text.Json;

namespace CreditsGraph.Analysis.Tests.Export.Python;

/// <summary>Runs the script of this folder.</summary>
internal static class SystemPython
{
    private const int MissingLibrary = 3;

    /// <summary>What the script prints of a file; skips the test where Python or a library is not there.</summary>
    public static async Task<JsonElement> ReadAsync(string kind, string file)
    {
        var script = Repository.Path("tests", "CreditsGraph.Analysis.Tests", "Export", "Python", "read_graph.py");
        var (code, output, error) = await OtherProgram.RunAsync(
            OtherProgram.Python, [script, kind, file], Path.GetTempPath(), TestContext.Current.CancellationToken);
        Assert.SkipWhen(code is MissingLibrary or OtherProgram.Missing, $"Python has no library to read {kind} with: {error.Trim()}");
        Assert.True(code == 0, error);
        return JsonSerializer.Deserialize<JsonElement>(output);
    }
}
