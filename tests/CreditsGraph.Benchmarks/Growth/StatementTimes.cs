using Npgsql;

namespace CreditsGraph.Benchmarks.Growth;

/// <summary>PostgreSQL's own account of the time that statements took in a database: planning and execution.</summary>
internal sealed class StatementTimes(NpgsqlDataSource observer)
{
    /// <summary>What a server must be started with to keep the account.</summary>
    public static string[] Settings { get; } = ["shared_preload_libraries=pg_stat_statements", "pg_stat_statements.track_planning=on"];

    public Task PrepareAsync() => ScalarAsync("CREATE EXTENSION IF NOT EXISTS pg_stat_statements");

    /// <summary>Begins anew.</summary>
    public Task ResetAsync() => ScalarAsync("SELECT pg_stat_statements_reset()");

    /// <summary>The milliseconds since, in one database: all of them, and as if each statement had always been as quick as once.</summary>
    public async Task<(double Sum, double Best)> ReadAsync(string database)
    {
        const string account = "FROM pg_stat_statements JOIN pg_database ON pg_database.oid = dbid WHERE datname = $1";
        return (
            (double)(await ScalarAsync($"SELECT coalesce(sum(total_plan_time + total_exec_time), 0) {account}", database))!,
            (double)(await ScalarAsync($"SELECT coalesce(sum(total_plan_time + min_exec_time * calls), 0) {account}", database))!);
    }

    private async Task<object?> ScalarAsync(string statement, params string[] parameters)
    {
        await using var command = observer.CreateCommand(statement);
        foreach (var parameter in parameters)
            command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = parameter });
        return await command.ExecuteScalarAsync();
    }
}
