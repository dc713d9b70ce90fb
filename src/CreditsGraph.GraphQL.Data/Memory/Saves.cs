using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Counts what contexts of this process save, through whichever of them and however they were made: EF Core tells the
/// process's diagnostics of each save before it writes, and once it has.
/// </summary>
internal sealed class Saves : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private long _begun;
    private long _ended;

    private Saves() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>The process's saves, from the first look on.</summary>
    public static Saves Seen { get; } = new();

    /// <summary>How many have begun.</summary>
    public long Begun => Interlocked.Read(ref _begun);

    /// <summary>How many have ended, well or not: one that fails may have written something.</summary>
    public long Ended => Interlocked.Read(ref _ended);

    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            value.Subscribe(this, name => IsBegin(name) || IsEnd(name));
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (IsBegin(value.Key))
            Interlocked.Increment(ref _begun);
        else if (IsEnd(value.Key))
            Interlocked.Increment(ref _ended);
    }

    /// <inheritdoc/>
    public void OnCompleted()
    {
    }

    /// <inheritdoc/>
    public void OnError(Exception error)
    {
    }

    private static bool IsBegin(string name) => name == CoreEventId.SaveChangesStarting.Name;

    private static bool IsEnd(string name) =>
        name == CoreEventId.SaveChangesCompleted.Name || name == CoreEventId.SaveChangesFailed.Name || name == CoreEventId.SaveChangesCanceled.Name;
}
