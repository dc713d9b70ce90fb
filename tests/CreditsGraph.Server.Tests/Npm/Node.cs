using System.ComponentModel;
using System.Diagnostics;

namespace CreditsGraph.Server.Tests.Npm;

/// <summary>Runs the scripts of this folder with Node; their packages are fetched once for each change of the lock file.</summary>
internal static class Node
{
    private static readonly string[] Files = ["package.json", "package-lock.json", ".npmrc", "audit.js", "client-schema.js"];
    private static readonly string Folder = Repository.Path("artifacts", "npm");
    private static readonly Lazy<Task<string?>> Missing = new(RestoreAsync);

    /// <summary>What a script prints, given one argument; skips the test where Node or its packages cannot be had.</summary>
    public static async Task<string> RunAsync(string script, string argument)
    {
        var missing = await Missing.Value;
        Assert.SkipWhen(missing is not null, missing ?? "");
        var (code, output, error) = await StartAsync("node", script, argument);
        Assert.True(code == 0, error);
        return output;
    }

    /// <summary>Fetches the packages; comes back with the reason when it cannot, else with null.</summary>
    private static async Task<string?> RestoreAsync()
    {
        Directory.CreateDirectory(Folder);
        var stamp = Path.Combine(Folder, "node_modules", ".package-lock.json");
        var source = Repository.Path("tests", "CreditsGraph.Server.Tests", "Npm");
        var isNew = File.Exists(stamp)
            && File.GetLastWriteTimeUtc(stamp) >= File.GetLastWriteTimeUtc(Path.Combine(source, "package-lock.json"));
        foreach (var file in Files)
            File.Copy(Path.Combine(source, file), Path.Combine(Folder, file), overwrite: true);
        if (isNew)
            return null;
        try
        {
            var (code, _, error) = await StartAsync(
                OperatingSystem.IsWindows() ? "npm.cmd" : "npm",
                "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--loglevel=error", "--prefer-offline", "--fetch-retries=1");
            return code == 0 ? null : $"npm could not fetch the packages: {error.Split('\n')[0]}";
        }
        catch (Win32Exception)
        {
            return "Node is not installed.";
        }
    }

    private static async Task<(int Code, string Output, string Error)> StartAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;
        var cancellation = TestContext.Current.CancellationToken;
        var error = process.StandardError.ReadToEndAsync(cancellation);
        var output = await process.StandardOutput.ReadToEndAsync(cancellation);
        await process.WaitForExitAsync(cancellation);
        return (process.ExitCode, output, await error);
    }
}
