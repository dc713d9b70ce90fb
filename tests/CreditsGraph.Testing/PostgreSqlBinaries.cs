namespace CreditsGraph;

/// <summary>PostgreSQL's programs on this machine.</summary>
public static class PostgreSqlBinaries
{
    /// <summary>The folder with <c>initdb</c> and <c>postgres</c>; null where PostgreSQL's server is not installed.</summary>
    public static string? Find()
    {
        if (OperatingSystem.IsWindows())
            return null;
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator);
        var versions = Directory.Exists("/usr/lib/postgresql")
            ? Directory.GetDirectories("/usr/lib/postgresql").OrderDescending(StringComparer.Ordinal)
            : Enumerable.Empty<string>();
        return folders.Concat(versions.Select(version => Path.Combine(version, "bin")))
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));
    }

    /// <summary>The command that starts another without root's rights, which the server refuses.</summary>
    public static string[] WithoutRights(string[] command) => Environment.UserName == "root"
        ? ["setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups", .. command]
        : command;
}
