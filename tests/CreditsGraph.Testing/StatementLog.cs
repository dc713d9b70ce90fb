using System.Collections.Concurrent;
using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph;

/// <summary>The statements that contexts send to their database, as an interceptor of them sees it.</summary>
public sealed class StatementLog : DbCommandInterceptor
{
    private readonly ConcurrentQueue<string> _statements = new();

    /// <summary>Told which lease of a context made a statement.</summary>
    public event Action<DbContextId>? Sent;

    /// <summary>Does something, and comes back with the statements sent meanwhile.</summary>
    public async Task<IReadOnlyList<string>> DuringAsync(Func<Task> act)
    {
        ArgumentNullException.ThrowIfNull(act);
        _statements.Clear();
        await act().ConfigureAwait(false);
        return [.. _statements];
    }

    /// <inheritdoc/>
    public override DbCommand CommandInitialized(CommandEndEventData eventData, DbCommand result)
    {
        ArgumentNullException.ThrowIfNull(result);
        _statements.Enqueue(result.CommandText);
        if (eventData?.Context is { } context)
            Sent?.Invoke(context.ContextId);
        return result;
    }
}
