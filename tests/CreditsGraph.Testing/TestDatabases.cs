namespace CreditsGraph;

/// <summary>Fresh databases for tests, written as the program's <c>--database</c>.</summary>
public static class TestDatabases
{
    private static readonly Lazy<string> Folder = new(CreateFolder);
    private static int _files;

    /// <summary>A catalogue in memory.</summary>
    public static string InMemory() => "inmemory";

    /// <summary>A file that is not there yet, in a folder that goes with the process.</summary>
    public static string Sqlite() =>
        $"sqlite:{Path.Combine(Folder.Value, $"{Interlocked.Increment(ref _files)}.db")}";

    /// <summary>A database that is not there yet; skips the test where there is no server.</summary>
    public static string PostgreSql() => $"postgres:{PostgreSqlServer.NewDatabase()}";

    private static string CreateFolder()
    {
        var folder = Directory.CreateTempSubdirectory("creditsgraph-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, true);
        return folder;
    }
}
