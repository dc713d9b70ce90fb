using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Workload;

/// <summary>The databases of a scratch server, one a size, each filled once.</summary>
internal static class WorkloadDatabase
{
    /// <summary>Fills the database of a size where there is none, and readies it for measuring.</summary>
    public static async Task<bool> PrepareAsync(PostgreSqlScratch server, WorkloadSize size, TextWriter output)
    {
        if (await server.HasAsync(size.Database))
            return true;
        // Under another name until it is whole: a fill that was stopped is begun anew.
        var part = $"{size.Database}_part";
        await server.ExecuteAsync("postgres", $"DROP DATABASE IF EXISTS {part} WITH (FORCE)");
        if (!await ImportRun.RunAsync($"postgres:{server.ConnectionTo(part, "import")};Command Timeout=0;Pooling=false", size, output))
            return false;
        await server.ExecuteAsync(part, "VACUUM (FREEZE, ANALYZE)");
        await server.ExecuteAsync("postgres", $"ALTER DATABASE {part} RENAME TO {size.Database}");
        return true;
    }
}
