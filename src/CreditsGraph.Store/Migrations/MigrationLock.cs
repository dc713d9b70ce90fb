using System.Diagnostics;

namespace CreditsGraph.Store.Migrations;

/// <summary>
/// Lets one process at a time change the shape of a catalogue in a file. The operating system lets go of the lock when
/// its holder ends, however it ends; EF Core's own lock is a row that a killed process leaves behind.
/// </summary>
internal sealed class MigrationLock : IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(50);
    private readonly FileStream _file;

    private MigrationLock(FileStream file) => _file = file;

    /// <summary>Waits for the lock of a catalogue; null when another process holds it longer than the patience.</summary>
    public static async Task<MigrationLock?> TakeAsync(string catalogue, TimeSpan patience, CancellationToken cancellationToken)
    {
        var clock = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                return new(new FileStream($"{catalogue}.lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
            }
            catch (IOException exception) when (exception is not (DirectoryNotFoundException or FileNotFoundException))
            {
                if (clock.Elapsed > patience)
                    return null;
                await Task.Delay(Pause, cancellationToken).ConfigureAwait(false);
            }
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _file.Dispose();
}
