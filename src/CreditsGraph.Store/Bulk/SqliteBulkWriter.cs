using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Bulk;

/// <summary>Writes by one prepared insert a table.</summary>
internal sealed class SqliteBulkWriter(CatalogContext context, IDbContextTransaction transaction)
    : RelationalBulkWriter(context, transaction)
{
    private readonly Dictionary<string, DbCommand> _inserts = [];

    public override async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
            await insert.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    // SQLite is never really asynchronous.
    protected override Task WriteAsync(BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(table.Name, out var insert))
            _inserts[table.Name] = insert = Prepare(table);
        var values = new object?[table.Columns.Count];
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Read(row, values);
            for (var i = 0; i < values.Length; i++)
                insert.Parameters[i].Value = values[i] ?? DBNull.Value;
            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    private DbCommand Prepare(BulkTable table)
    {
        var insert = Connection.CreateCommand();
        insert.Transaction = Transaction;
        for (var i = 0; i < table.Columns.Count; i++)
        {
            var parameter = insert.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"$v{i}");
            insert.Parameters.Add(parameter);
        }

        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var values = string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$v{i}")));
#pragma warning disable CA2100 // Names come from the model, values are parameters.
        insert.CommandText = $"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})";
#pragma warning restore CA2100
        return insert;
    }
}
