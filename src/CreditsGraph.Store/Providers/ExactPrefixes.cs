using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace CreditsGraph.Store.Providers;

/// <summary>Makes SQLite's LIKE, which beginnings of texts are compared by, mind the case as the other databases do.</summary>
internal sealed class ExactPrefixes : DbConnectionInterceptor
{
    public static readonly ExactPrefixes Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = Pragma(connection);
        command.ExecuteNonQuery();
    }

    // SQLite is never really asynchronous.
    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        ConnectionOpened(connection, eventData);
        return Task.CompletedTask;
    }

    private static DbCommand Pragma(DbConnection connection)
    {
        var command = connection.CreateCommand();
        command.CommandText = "PRAGMA case_sensitive_like = 1";
        return command;
    }
}
