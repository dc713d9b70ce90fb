using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// The newest snapshot of each database in memory. It is read when it is asked for after something was saved, so that
/// what was saved before a question is always in its answer.
/// </summary>
internal sealed class Snapshots
{
    // A save in memory takes some milliseconds: who reads beside one reads again, but not for ever.
    private const int MostAttempts = 50;

    private static readonly ConditionalWeakTable<IDbContextOptions, Snapshots> Databases = [];

    private static readonly MethodInfo ReadSetOf =
        typeof(Snapshots).GetMethod(nameof(ReadSet), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Lock _reading = new();
    private volatile Snapshot? _newest;

    /// <summary>The snapshot of a context's database. Contexts of the same options share it.</summary>
    /// <param name="database">A context that tracks nothing.</param>
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

    /// <summary>Reads a snapshot that no save was going on beside, as far as there is such a moment.</summary>
    private static Snapshot Read(DbContext database)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (begun, ended) = (Saves.Seen.Begun, Saves.Seen.Ended);
            if (begun == ended || attempt == MostAttempts)
            {
                var snapshot = new Snapshot(ended, ReadAll(database));
                if (Saves.Seen.Begun == begun || attempt == MostAttempts)
                    return snapshot;
            }

            Thread.Sleep(1);
        }
    }

    /// <summary>Reads all entities; EF Core, which tracks them all, leads them to each other.</summary>
    private static Dictionary<Type, Array> ReadAll(DbContext database)
    {
        var entities = new Dictionary<Type, Array>();
        foreach (var type in database.Model.GetEntityTypes().Where(type => type.BaseType is null && !type.IsOwned()))
        {
            foreach (var (heir, rows) in (Dictionary<Type, Array>)ReadSetOf.MakeGenericMethod(type.ClrType).Invoke(null, [database, type])!)
                entities[heir] = rows;
        }

        database.ChangeTracker.Clear();
        return entities;
    }

    private static Dictionary<Type, Array> ReadSet<T>(DbContext database, IEntityType type)
        where T : class
    {
        var rows = (type.HasSharedClrType ? database.Set<T>(type.Name) : database.Set<T>()).AsTracking().ToArray();
        return type.GetDerivedTypesInclusive().ToDictionary(heir => heir.ClrType, heir => OfType(rows, heir.ClrType));
    }

    private static Array OfType<T>(T[] rows, Type type)
    {
        var kept = Array.FindAll(rows, row => type.IsInstanceOfType(row));
        var typed = Array.CreateInstance(type, kept.Length);
        kept.CopyTo(typed, 0);
        return typed;
    }
}
