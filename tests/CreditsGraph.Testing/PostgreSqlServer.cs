using System.Diagnostics;
using System.Globalization;
using Xunit;

namespace CreditsGraph;

/// <summary>
/// A PostgreSQL server of this test process's own, from the machine's binaries: a free port of the loopback address, a
/// scratch folder, and no rights. It is started when first asked for and ends with the process, however that ends.
/// </summary>
public static class PostgreSqlServer
{
    // The server stops when the input, which the test process holds open, comes to its end.
    private const string Script =
        """
        bin=$1; port=$2
        dir=$(mktemp -d) || exit 1
        trap 'rm -rf "$dir"' EXIT
        cd "$dir"
        "$bin/initdb" -D data -U postgres -A trust -E UTF8 --locale=C.UTF-8 --no-sync >log 2>&1 || { cat log >&2; exit 1; }
        "$bin/postgres" -D data -p "$port" -h 127.0.0.1 -k "$dir" -F -c max_connections=300 -c synchronous_commit=off \
            -c full_page_writes=off >log 2>&1 &
        server=$!
        tries=0
        until grep -q "ready to accept connections" log; do
            kill -0 $server 2>/dev/null && [ $tries -lt 600 ] || { cat log >&2; exit 1; }
            tries=$((tries + 1)); sleep 0.1
        done
        echo "$dir/log"
        read -r _
        kill -INT $server
        wait $server
        """;

    private static readonly Lazy<(string? Connection, string? Log, string? Missing)> Server = new(Start);
    private static int _databases;

    /// <summary>The connection string of a database that is not there yet; skips the test where there is no server.</summary>
    public static string NewDatabase()
    {
        Assert.SkipWhen(Server.Value.Missing is not null, Server.Value.Missing ?? "");
        return $"{Server.Value.Connection};Database=test{Interlocked.Increment(ref _databases).ToString(CultureInfo.InvariantCulture)}";
    }

    /// <summary>The file that the server writes its log to; skips the test where there is no server.</summary>
    public static string Log
    {
        get
        {
            Assert.SkipWhen(Server.Value.Missing is not null, Server.Value.Missing ?? "");
            return Server.Value.Log!;
        }
    }

    private static (string? Connection, string? Log, string? Missing) Start()
    {
        if (PostgreSqlBinaries.Find() is not { } folder)
            return (null, null, "PostgreSQL's initdb is not installed.");
        var port = FreePort.Find().ToString(CultureInfo.InvariantCulture);
        var command = PostgreSqlBinaries.WithoutRights(["sh", "-c", Script, "sh", folder, port]);
        // Kept open until this process ends.
        var process = Process.Start(new ProcessStartInfo(command[0], command[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = Path.GetTempPath(),
        })!;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Stop(process);
        return process.StandardOutput.ReadLine() is { Length: > 0 } log
            ? ($"Host=127.0.0.1;Port={port};Username=postgres;Include Error Detail=true;Maximum Pool Size=8", log, null)
            : throw new InvalidOperationException($"PostgreSQL did not start: {process.StandardError.ReadToEnd()}");
    }

    private static void Stop(Process process)
    {
        process.StandardInput.Close();
        process.WaitForExit(TimeSpan.FromSeconds(10));
    }
}
