using System.Data.Common;
using CreditsGraph.GraphQL.Execution;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>
/// The statements of one request that wait to be run. Those that wait together go to the database in one round trip
/// where it takes that, one after another over one connection elsewhere.
/// </summary>
internal sealed class StatementBatch : IScheduledBatch
{
    private readonly Lock _lock = new();
    private List<Statement> _waiting = [];
    private bool _isCompleting;

    /// <summary>Adds a statement; its context is in use until the statement has completed.</summary>
    public void Add(Statement statement)
    {
        lock (_lock)
            _waiting.Add(statement);
    }

    /// <inheritdoc/>
    public void Dispatch()
    {
        List<Statement> statements;
        lock (_lock)
        {
            // What completed statements ask for next goes out together, once all have been told.
            if (_isCompleting || _waiting.Count == 0)
                return;
            (statements, _waiting) = (_waiting, []);
        }

        _ = RunAsync(statements);
    }

    /// <summary>Runs statements and tells each how it went; never fails itself.</summary>
    private async Task RunAsync(List<Statement> statements)
    {
        Exception? failure = null;
        try
        {
            await ReadAllAsync(statements).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
        }

        lock (_lock)
            _isCompleting = true;
        foreach (var statement in statements)
            statement.Complete(failure);
        lock (_lock)
            _isCompleting = false;
        Dispatch();
    }

    private static async Task ReadAllAsync(List<Statement> statements)
    {
        var database = statements[0].Context.Database;
        var cancellationToken = statements[0].CancellationToken;
        await database.OpenConnectionAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            var connection = database.GetDbConnection();
            if (statements.Count > 1 && connection.CanCreateBatch)
                await ReadTogetherAsync(statements, connection, cancellationToken).ConfigureAwait(false);
            else
                await ReadInTurnAsync(statements, connection, cancellationToken).ConfigureAwait(false);
        }
        finally
        {
            await database.CloseConnectionAsync().ConfigureAwait(false);
        }
    }

    private static async Task ReadTogetherAsync(List<Statement> statements, DbConnection connection, CancellationToken cancellationToken)
    {
        var batch = connection.CreateBatch();
        await using (batch.ConfigureAwait(false))
        {
            foreach (var statement in statements)
                statement.AddTo(batch);
            var reader = await batch.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                foreach (var statement in statements)
                {
                    await statement.ReadAsync(reader).ConfigureAwait(false);
                    await reader.NextResultAsync(cancellationToken).ConfigureAwait(false);
                }
            }
        }
    }

    private static async Task ReadInTurnAsync(List<Statement> statements, DbConnection connection, CancellationToken cancellationToken)
    {
        foreach (var statement in statements)
        {
            statement.Command.Connection = connection;
            var reader = await statement.Command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
                await statement.ReadAsync(reader).ConfigureAwait(false);
        }
    }
}
