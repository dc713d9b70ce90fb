using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CreditsGraph.Store.Bulk;

/// <summary>Writes by COPY in its binary form.</summary>
internal sealed class PostgreSqlBulkWriter(CatalogContext context, IDbContextTransaction transaction)
    : RelationalBulkWriter(context, transaction)
{
    protected override async Task WriteAsync(BulkTable table, IEnumerable<object> rows, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var copy = await ((NpgsqlConnection)Connection)
            .BeginBinaryImportAsync($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            var values = new object?[table.Columns.Count];
            foreach (var row in rows)
            {
                table.Read(row, values);
                await copy.StartRowAsync(cancellationToken).ConfigureAwait(false);
                for (var i = 0; i < values.Length; i++)
                    await WriteAsync(copy, values[i], table.Columns[i].Type, cancellationToken).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellationToken).ConfigureAwait(false);
        }
    }

    private static Task WriteAsync(NpgsqlBinaryImporter copy, object? value, string type, CancellationToken cancellationToken) =>
        value is null ? copy.WriteNullAsync(cancellationToken) : copy.WriteAsync(value, type, cancellationToken);
}
