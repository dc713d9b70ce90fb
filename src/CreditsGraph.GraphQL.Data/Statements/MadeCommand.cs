using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>Shows commands that EF Core made to the interceptors of their context, which it leaves out for those that it does not run.</summary>
internal static class MadeCommand
{
    /// <summary>The command as interceptors leave it.</summary>
    public static DbCommand Intercepted(DbContext database, DbCommand command)
    {
        var logger = database.GetService<IRelationalCommandDiagnosticsLogger>();
        var now = DateTimeOffset.UtcNow;
        if (!logger.ShouldLogCommandCreate(now))
            return command;
        var connection = database.GetService<IRelationalConnection>();
        return logger.CommandInitialized(
            connection, command, DbCommandMethod.ExecuteReader, database, Guid.Empty, connection.ConnectionId, now, TimeSpan.Zero, CommandSource.LinqQuery);
    }
}
