using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace CreditsGraph.Store.Bulk;

/// <summary>Writes by COPY in its binary form.</summary>
internal sealed class PostgreSqlBulkWriter(CatalogContext context, IDbContextTransaction transaction)
    : RelationalBulkWriter(context, transaction)
{
    private const char Between = '\u0001';

    private readonly CatalogContext _context = context;
    private readonly CopyRows _rows = new();

    // Nearly all gain a film and nothing else, so that the texts are short.
    public override Task UpdateAsync(IReadOnlyCollection<ContributorUpdate> updates, CancellationToken cancellationToken)
    {
        long[] keys = [.. updates.Select(update => update.Id)];
        int[] films = [.. updates.Select(update => update.Films)];
        string?[] forms = [.. updates.Select(update => update.AlsoKnownAs is { } names ? string.Join(Between, names) : null)];
        string?[] told = [.. updates.Select(update => update.Disambiguation)];
        return _context.Database.ExecuteSqlAsync(
            $"""
            UPDATE contributor SET film_count = film_count + u.films,
                also_known_as = CASE WHEN u.forms IS NULL THEN also_known_as ELSE string_to_array(u.forms, chr(1)) END,
                disambiguation = coalesce(u.told, disambiguation)
            FROM unnest({keys}, {films}, {forms}, {told}) AS u (id, films, forms, told) WHERE contributor.id = u.id
            """,
            cancellationToken);
    }

    protected override async Task WriteAsync(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var copy = await ((NpgsqlConnection)Connection)
            .BeginRawBinaryCopyAsync($"COPY \"{table.Name}\" ({names}) FROM STDIN (FORMAT BINARY)", cancellationToken).ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            try
            {
                await SendAsync(table, rows, copy, cancellationToken).ConfigureAwait(false);
            }
            catch
            {
                // What is left open would be kept when it is closed.
                await copy.CancelAsync().ConfigureAwait(false);
                throw;
            }
        }
    }

    protected override async Task<(List<string> Drop, List<string> Restore)> DeferredAsync(CancellationToken cancellationToken)
    {
        var keys = await ReadAsync(
            """
            SELECT conrelid::regclass::text, conname::text, pg_get_constraintdef(oid) FROM pg_constraint
            WHERE contype = 'f' AND connamespace = current_schema()::regnamespace ORDER BY conname
            """,
            cancellationToken).ConfigureAwait(false);
        var indexes = await ReadAsync(
            """
            SELECT indexrelid::regclass::text, pg_get_indexdef(indexrelid) FROM pg_index JOIN pg_class ON pg_class.oid = indrelid
            WHERE NOT indisprimary AND relnamespace = current_schema()::regnamespace AND relname NOT LIKE '\_\_%' AND relname <> 'role'
            ORDER BY indexrelid
            """,
            cancellationToken).ConfigureAwait(false);
        return (
            [.. keys.Select(key => $"ALTER TABLE {key[0]} DROP CONSTRAINT \"{key[1]}\""), .. indexes.Select(index => $"DROP INDEX {index[0]}")],
            [
                "SET LOCAL maintenance_work_mem = '256MB'",
                .. indexes.Select(index => index[1]),
                .. keys.Select(key => $"ALTER TABLE {key[0]} ADD CONSTRAINT \"{key[1]}\" {key[2]}"),
            ]);
    }

    // Index-only scans need the map of what is visible to all, which only a vacuum makes.
    protected override Task TidyAsync(CancellationToken cancellationToken) => _context.Database.ExecuteSqlAsync($"VACUUM", cancellationToken);

    private async Task SendAsync(BulkTable table, IReadOnlyCollection<object> rows, NpgsqlRawCopyStream copy, CancellationToken cancellationToken)
    {
        _rows.Begin();
        foreach (var row in rows)
        {
            table.Writer<CopyRows>(row.GetType(), CopyRow.Compile)(_rows, row);
            if (_rows.IsFull)
                await copy.WriteAsync(_rows.Send(), cancellationToken).ConfigureAwait(false);
        }

        _rows.End();
        await copy.WriteAsync(_rows.Send(), cancellationToken).ConfigureAwait(false);
    }
}
