using System.Diagnostics;
using System.Globalization;

namespace CreditsGraph.Benchmarks.Machine;

/// <summary>
/// A program that runs beside this one and ends with it, however this one ends: a shell waits at a pipe that this
/// process holds open, and asks the program to stop when the pipe closes.
/// </summary>
internal sealed class ChildProgram : IAsyncDisposable
{
    private const string Script =
        """
        signal=$1; log=$2; shift 2
        "$@" >"$log" 2>&1 &
        child=$!
        echo $child
        read -r _
        kill -$signal $child 2>/dev/null
        wait $child
        """;

    private readonly Process _shell;
    private readonly string _log;

    private ChildProgram(Process shell, string log, int processId) => (_shell, _log, ProcessId) = (shell, log, processId);

    /// <summary>The program's own id.</summary>
    public int ProcessId { get; }

    /// <summary>Whether the program runs no more.</summary>
    public bool HasExited => !Directory.Exists($"/proc/{ProcessId.ToString(CultureInfo.InvariantCulture)}");

    /// <summary>Starts a program; without root's rights where it refuses those.</summary>
    public static async Task<ChildProgram> StartAsync(
        IEnumerable<string> command, string log, string signal, bool isUnprivileged)
    {
        // What an earlier run left would be taken for this one's.
        File.Delete(log);
        string[] shell = ["sh", "-c", Script, "sh", signal, log, .. command];
        if (isUnprivileged)
            shell = PostgreSqlBinaries.WithoutRights(shell);
        var start = new ProcessStartInfo(shell[0], shell[1..])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetTempPath(),
        };
        var process = Process.Start(start)!;
        var child = await process.StandardOutput.ReadLineAsync();
        return new(process, log, int.Parse(child!, CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until something holds, or throws what the program wrote when it ended before.</summary>
    public async Task WaitUntilAsync(Func<Task<bool>> isReady, TimeSpan patience)
    {
        var clock = Stopwatch.StartNew();
        while (!await isReady())
        {
            if (HasExited || clock.Elapsed > patience)
                throw new InvalidOperationException($"It did not start: {await ReadLogAsync()}");
            await Task.Delay(50);
        }
    }

    /// <summary>What the program has written so far.</summary>
    public async Task<string> ReadLogAsync() => File.Exists(_log) ? await File.ReadAllTextAsync(_log) : "";

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        _shell.StandardInput.Close();
        await _shell.WaitForExitAsync();
        _shell.Dispose();
    }
}
