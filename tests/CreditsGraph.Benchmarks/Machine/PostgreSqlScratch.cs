using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace CreditsGraph.Benchmarks.Machine;

/// <summary>
/// A PostgreSQL server for measuring, from the machine's binaries, in a folder that is kept and used again. It listens on
/// a free port of the loopback address and ends with this process.
/// </summary>
internal sealed class PostgreSqlScratch : IAsyncDisposable
{
    // What one would set on a machine with memory, and what keeps a measurement still: no vacuum of its own, no disk.
    private static readonly string[] Settings =
    [
        "max_connections=200", "shared_buffers=2GB", "effective_cache_size=8GB", "work_mem=16MB", "maintenance_work_mem=512MB",
        "random_page_cost=1.1", "jit=off", "autovacuum=off", "max_wal_size=8GB", "synchronous_commit=off", "full_page_writes=off",
        "fsync=off",
    ];

    private readonly ChildProgram _program;
    private readonly int _port;

    private PostgreSqlScratch(ChildProgram program, string folder, int port) => (_program, Folder, _port) = (program, folder, port);

    /// <summary>The folder that the server keeps everything in; what runs beside it may leave its logs there.</summary>
    public string Folder { get; }

    /// <summary>The server's first process, whose children the connections are.</summary>
    public int ProcessId => _program.ProcessId;

    /// <summary>Starts the server of a folder, which is made where there is none; more settings are written NAME=VALUE.</summary>
    public static async Task<PostgreSqlScratch> StartAsync(string folder, params string[] settings)
    {
        var binaries = PostgreSqlBinaries.Find() ?? throw new InvalidOperationException(
            "PostgreSQL's initdb is not installed: the benchmark needs its server binaries (on Debian: apt-get install postgresql).");
        folder = Path.GetFullPath(folder);
        await OwnAsync(folder);
        var cluster = Path.Combine(folder, "cluster");
        if (!Directory.Exists(cluster))
            await RunAsync(PostgreSqlBinaries.WithoutRights(
                [Path.Combine(binaries, "initdb"), "-D", cluster, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8"]));
        var port = FreePort.Find();
        var program = await ChildProgram.StartAsync(
            [
                Path.Combine(binaries, "postgres"), "-D", cluster, "-p", port.ToString(CultureInfo.InvariantCulture),
                "-h", "127.0.0.1", "-k", folder, .. Settings.Concat(settings).SelectMany(setting => (string[])["-c", setting]),
            ],
            Path.Combine(folder, "postgres.log"),
            "INT",
            isUnprivileged: true);
        await program.WaitUntilAsync(
            async () => (await program.ReadLogAsync()).Contains("ready to accept connections", StringComparison.Ordinal),
            TimeSpan.FromMinutes(2));
        return new(program, folder, port);
    }

    /// <summary>Npgsql's connection string for a database, under a name that its sessions are told apart by.</summary>
    public string ConnectionTo(string database, string applicationName, int connections = 32) => string.Create(
        CultureInfo.InvariantCulture,
        $"Host=127.0.0.1;Port={_port};Username=postgres;Database={database};Application Name={applicationName};Maximum Pool Size={connections}");

    /// <summary>Runs one statement that gives no rows.</summary>
    public async Task ExecuteAsync(string database, string statement)
    {
        await using var source = NpgsqlDataSource.Create($"{ConnectionTo(database, "benchmark", 1)};Command Timeout=0");
        await using var command = source.CreateCommand(statement);
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Whether there is a database.</summary>
    public async Task<bool> HasAsync(string database)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionTo("postgres", "benchmark", 1));
        await using var command = source.CreateCommand("SELECT count(*) FROM pg_database WHERE datname = $1");
        command.Parameters.Add(new() { Value = database });
        return (long)(await command.ExecuteScalarAsync())! > 0;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _program.DisposeAsync();

    // The server refuses root's rights, so the folder is given to the user that it runs as.
    private static async Task OwnAsync(string folder)
    {
        if (Directory.Exists(folder))
            return;
        Directory.CreateDirectory(folder);
        if (Environment.UserName == "root")
            await RunAsync("chown", "nobody:nogroup", folder);
    }

    private static async Task RunAsync(params string[] command)
    {
        using var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{string.Join(' ', command)}: {await errors}");
    }
}
