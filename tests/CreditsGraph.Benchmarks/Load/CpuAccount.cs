using System.Globalization;
using Npgsql;

namespace CreditsGraph.Benchmarks.Load;

/// <summary>
/// The operating system's account of the processor time that one side has used: its own process, and PostgreSQL's processes
/// that serve it. Of those that have ended in between, parallel workers among them, PostgreSQL's first process has the sum;
/// it is right for one side as long as only that side is asked.
/// </summary>
internal sealed record CpuAccount(double Program, IReadOnlyDictionary<int, double> Sessions, double Ended)
{
    // USER_HZ, which is 100 on every Linux that .NET runs on.
    private const double TicksASecond = 100;

    public static async Task<CpuAccount> ReadAsync(Side side, NpgsqlDataSource observer, int postgres)
    {
        var sessions = new Dictionary<int, double>();
        await using var command = observer.CreateCommand(
            """
            SELECT session.pid FROM pg_stat_activity session LEFT JOIN pg_stat_activity leader ON leader.pid = session.leader_pid
            WHERE $1 IN (session.application_name, leader.application_name)
            """);
        command.Parameters.Add(new NpgsqlParameter<string> { TypedValue = side.ApplicationName });
        await using var reader = await command.ExecuteReaderAsync();
        while (await reader.ReadAsync())
        {
            if (TimeOf(reader.GetInt32(0)) is { } time)
                sessions[reader.GetInt32(0)] = time.Own;
        }

        return new(TimeOf(side.ProcessId)?.Own ?? 0, sessions, TimeOf(postgres)?.Ended ?? 0);
    }

    /// <summary>The seconds used since an earlier account: by the program, and by the database for it.</summary>
    public (double Program, double Database) Since(CpuAccount earlier)
    {
        var running = Sessions.Sum(session => session.Value - earlier.Sessions.GetValueOrDefault(session.Key));
        var endedBefore = earlier.Sessions.Where(session => !Sessions.ContainsKey(session.Key)).Sum(session => session.Value);
        return (Program - earlier.Program, running + (Ended - earlier.Ended) - endedBefore);
    }

    // Fields 14 to 17 of proc(5)'s stat: user and system time, its own and that of children that have ended.
    private static (double Own, double Ended)? TimeOf(int processId)
    {
        try
        {
            var stat = File.ReadAllText(string.Create(CultureInfo.InvariantCulture, $"/proc/{processId}/stat"));
            // The second field is the program's name in brackets, which may hold blanks.
            var fields = stat[(stat.LastIndexOf(')') + 2)..].Split(' ');
            double Field(int number) => double.Parse(fields[number - 3], CultureInfo.InvariantCulture) / TicksASecond;
            return (Field(14) + Field(15), Field(16) + Field(17));
        }
        catch (IOException)
        {
            return null;
        }
    }
}
