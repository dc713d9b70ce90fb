using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.GraphQL.Data.Tests.Shelves;

/// <summary>Counts how often contexts open their connections.</summary>
public sealed class ConnectionCount : DbConnectionInterceptor
{
    private int _opened;

    /// <summary>Does something, and comes back with how many connections were opened meanwhile.</summary>
    public async Task<int> DuringAsync(Func<Task> act)
    {
        var before = _opened;
        await act();
        return _opened - before;
    }

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Interlocked.Increment(ref _opened);
        return Task.CompletedTask;
    }
}
