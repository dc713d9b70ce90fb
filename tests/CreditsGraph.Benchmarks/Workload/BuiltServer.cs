namespace CreditsGraph.Benchmarks.Workload;

/// <summary>The server as it was built beside this program.</summary>
internal static class BuiltServer
{
    /// <summary>Its assembly, without the extension.</summary>
    public static string Path { get; } = System.IO.Path.GetFullPath(System.IO.Path.Combine(
        AppContext.BaseDirectory, "../../CreditsGraph.Server", new DirectoryInfo(AppContext.BaseDirectory).Name, "CreditsGraph.Server"));
}
