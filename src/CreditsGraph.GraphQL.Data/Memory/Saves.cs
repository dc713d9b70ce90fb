using System.Collections.Frozen;
using System.Diagnostics;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.GraphQL.Data.Memory;

/// <summary>
/// Counts what contexts of this process save, whichever they are and however they were made: EF Core tells the process's
/// diagnostics of each save before who saves is told.
/// </summary>
internal sealed class Saves : IObserver<DiagnosticListener>, IObserver<KeyValuePair<string, object?>>
{
    private static readonly FrozenSet<string> Ends = FrozenSet.Create(
        StringComparer.Ordinal,
        CoreEventId.SaveChangesCompleted.Name!,
        CoreEventId.SaveChangesFailed.Name!,
        CoreEventId.SaveChangesCanceled.Name!,
        CoreEventId.OptimisticConcurrencyException.Name!);

    private long _ended;

    private Saves() => DiagnosticListener.AllListeners.Subscribe(this);

    /// <summary>The process's saves, from the first look on.</summary>
    public static Saves Seen { get; } = new();

    /// <summary>How many have ended, well or not: one that fails may have written something.</summary>
    public long Ended => Interlocked.Read(ref _ended);

    /// <inheritdoc/>
    public void OnNext(DiagnosticListener value)
    {
        if (value.Name == DbLoggerCategory.Name)
            value.Subscribe(this, Ends.Contains);
    }

    /// <inheritdoc/>
    public void OnNext(KeyValuePair<string, object?> value)
    {
        if (Ends.Contains(value.Key))
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
}
