using System.Data.Common;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>A statement whose rows become objects.</summary>
internal sealed class Statement<TRow>(
    DbContext context, DbCommand command, RowColumns<TRow> columns, CancellationToken cancellationToken)
    : Statement(context, command, cancellationToken)
{
    private readonly TaskCompletionSource<List<TRow>> _completion = new();
    private readonly List<TRow> _rows = [];

    /// <summary>The rows, once the statement has been run.</summary>
    public Task<List<TRow>> Rows => _completion.Task;

    public override async Task ReadAsync(DbDataReader reader)
    {
        if (reader.FieldCount != columns.Count)
            throw new InvalidOperationException($"{reader.FieldCount} columns came for {columns.Count}: {Command.CommandText}");
        while (await reader.ReadAsync(CancellationToken).ConfigureAwait(false))
            _rows.Add(columns.Read(reader));
    }

    public override void Complete(Exception? failure)
    {
        if (failure is OperationCanceledException)
            _completion.SetCanceled(CancellationToken);
        else if (failure is not null)
            _completion.SetException(failure);
        else
            _completion.SetResult(_rows);
    }
}
