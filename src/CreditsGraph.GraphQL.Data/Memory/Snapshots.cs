using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// The newest snapshot of each database in memory. It is read when it is asked for after something was saved, so that
/// what was saved before a question is always in its answer.
/// </summary>
internal sealed class Snapshots
{
    private const int MostReadings = 5;

    private static readonly ConditionalWeakTable<IDbContextOptions, Snapshots> Databases = [];

    private readonly Lock _reading = new();
    private volatile Snapshot? _newest;

    /// <summary>The snapshot of a context's database. Contexts of the same options share it.</summary>
    public static Snapshot Of(DbContext database) =>
        Databases.GetValue(database.GetService<IDbContextOptions>(), static _ => new()).Newest(database);

    private Snapshot Newest(DbContext database)
    {
        var saves = Saves.Seen.Ended;
        if (_newest is { } known && known.Saves >= saves)
            return known;
        lock (_reading)
            return _newest is { } read && read.Saves >= saves ? read : _newest = Read(database);
    }

    // Tables are read one after another: a save in between can give a row and not what it leads to. The save is over
    // then, so another reading has both.
    private static Snapshot Read(DbContext database)
    {
        for (var reading = 1; ; reading++)
        {
            var saves = Saves.Seen.Ended;
            var entities = SnapshotReading.Read(database, out var isWhole);
            if (isWhole || reading == MostReadings)
                return new(saves, entities);
        }
    }
}
