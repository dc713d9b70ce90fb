using CreditsGraph.Benchmarks.Machine;
using CreditsGraph.Workload;

namespace CreditsGraph.Benchmarks.Filling;

/// <summary>The databases of a scratch server, one a size, each filled once.</summary>
internal static class WorkloadDatabase
{
    // Into the server's memory, as it would be after a day.
    private const string ReadAll =
        """
        CREATE EXTENSION IF NOT EXISTS pg_prewarm;
        SELECT sum(pg_prewarm(oid)) FROM pg_class WHERE relkind IN ('r', 'i') AND relnamespace = 'public'::regnamespace
        """;

    /// <summary>Fills the database of a size where there is none, and readies it for measuring.</summary>
    /// <exception cref="InvalidOperationException">It cannot be filled.</exception>
    public static async Task PrepareAsync(PostgreSqlScratch server, WorkloadSize size, TextWriter output)
    {
        if (!await server.HasAsync(size.Database))
            await FillAsync(server, size, output);
        await server.ExecuteAsync(size.Database, ReadAll);
    }

    private static async Task FillAsync(PostgreSqlScratch server, WorkloadSize size, TextWriter output)
    {
        // Under another name until it is whole: a fill that was stopped is begun anew.
        var part = $"{size.Database}_part";
        await server.ExecuteAsync("postgres", $"DROP DATABASE IF EXISTS {part} WITH (FORCE)");
        var connection = $"{server.ConnectionTo(part, "import")};Command Timeout=0;Pooling=false";
        if (await ImportRun.RunAsync($"postgres:{connection}", size, output) is { } refusal)
            throw new InvalidOperationException(refusal);
        await server.ExecuteAsync(part, "VACUUM (FREEZE, ANALYZE)");
        await server.ExecuteAsync("postgres", $"ALTER DATABASE {part} RENAME TO {size.Database}");
    }
}
