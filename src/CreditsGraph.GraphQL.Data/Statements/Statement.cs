using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>A statement that waits to be run, and what becomes of its rows.</summary>
/// <param name="context">The context that the statement was made by; it stays open until the statement has completed.</param>
/// <param name="command">The statement.</param>
/// <param name="cancellationToken">Cancelled when nobody waits for the rows any more.</param>
internal abstract class Statement(DbContext context, DbCommand command, CancellationToken cancellationToken)
{
    public DbContext Context { get; } = context;

    public DbCommand Command { get; } = command;

    public CancellationToken CancellationToken { get; } = cancellationToken;

    /// <summary>Moves the statement into a batch.</summary>
    public void AddTo(DbBatch batch)
    {
        var command = batch.CreateBatchCommand();
        command.CommandText = Command.CommandText;
        var parameters = new DbParameter[Command.Parameters.Count];
        Command.Parameters.CopyTo(parameters, 0);
        Command.Parameters.Clear();
        foreach (var parameter in parameters)
            command.Parameters.Add(parameter);
        batch.BatchCommands.Add(command);
        batch.Timeout = Command.CommandTimeout;
    }

    /// <summary>Reads the statement's rows.</summary>
    public abstract Task ReadAsync(DbDataReader reader);

    /// <summary>Hands the rows, or what went wrong, to who waits for them.</summary>
    public abstract void Complete(Exception? failure);
}
