using System.Data.Common;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.Store.Bulk;

/// <summary>Writes by one prepared insert a table.</summary>
internal sealed class SqliteBulkWriter(CatalogContext context, IDbContextTransaction transaction)
    : RelationalBulkWriter(context, transaction)
{
    private readonly Dictionary<string, DbCommand> _inserts = [];
    private readonly CatalogContext _context = context;

    public override async ValueTask DisposeAsync()
    {
        foreach (var insert in _inserts.Values)
            await insert.DisposeAsync().ConfigureAwait(false);
        await base.DisposeAsync().ConfigureAwait(false);
    }

    public override async Task UpdateAsync(IReadOnlyCollection<ContributorUpdate> updates, CancellationToken cancellationToken)
    {
        var films = Prepare("UPDATE contributor SET film_count = film_count + $v0, disambiguation = coalesce($v2, disambiguation) WHERE id = $v1", 3);
        await using (films.ConfigureAwait(false))
        {
            foreach (var update in updates)
            {
                films.Parameters[0].Value = update.Films;
                films.Parameters[1].Value = update.Id;
                films.Parameters[2].Value = (object?)update.Disambiguation ?? DBNull.Value;
                await films.ExecuteNonQueryAsync(cancellationToken).ConfigureAwait(false);
            }
        }

        foreach (var update in updates.Where(update => update.AlsoKnownAs is not null))
        {
            List<string> forms = [.. update.AlsoKnownAs!];
            await _context.People.Where(person => person.Id == update.Id)
                .ExecuteUpdateAsync(person => person.SetProperty(row => row.AlsoKnownAs, forms), cancellationToken).ConfigureAwait(false);
        }
    }

    // SQLite is never really asynchronous.
    protected override Task WriteAsync(BulkTable table, IReadOnlyCollection<object> rows, CancellationToken cancellationToken)
    {
        if (!_inserts.TryGetValue(table.Name, out var insert))
            _inserts[table.Name] = insert = PrepareInsert(table);
        foreach (var row in rows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            table.Writer<DbParameterCollection>(row.GetType(), Compile)(insert.Parameters, row);
            insert.ExecuteNonQuery();
        }

        return Task.CompletedTask;
    }

    // The triggers would put each form into the index of trigrams one by one.
    protected override async Task<(List<string> Drop, List<string> Restore)> DeferredAsync(CancellationToken cancellationToken)
    {
        var parts = await ReadAsync(
            """
            SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger') AND sql IS NOT NULL AND tbl_name <> 'role'
            """,
            cancellationToken).ConfigureAwait(false);
        return (
            parts.ConvertAll(part => $"DROP {part[0]} \"{part[1]}\""),
            [.. parts.Select(part => part[2]), "INSERT INTO search_trigram (search_trigram) VALUES ('rebuild')"]);
    }

    private static Action<DbParameterCollection, object> Compile(Type type, IReadOnlyList<(BulkColumn Column, IProperty? Property)> columns)
    {
        var readers = columns.Select(column => column.Property is { } property ? ReaderOf(property) : _ => DBNull.Value).ToArray();
        return (parameters, row) =>
        {
            for (var i = 0; i < readers.Length; i++)
                parameters[i].Value = readers[i](row);
        };
    }

    private static Func<object, object> ReaderOf(IProperty property)
    {
        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return convert is null
            ? entity => getter.GetClrValue(entity) ?? DBNull.Value
            : entity => convert(getter.GetClrValue(entity)) ?? DBNull.Value;
    }

    private DbCommand PrepareInsert(BulkTable table)
    {
        var names = string.Join(", ", table.Columns.Select(column => $"\"{column.Name}\""));
        var values = string.Join(", ", table.Columns.Select((_, i) => string.Create(CultureInfo.InvariantCulture, $"$v{i}")));
        return Prepare($"INSERT INTO \"{table.Name}\" ({names}) VALUES ({values})", table.Columns.Count);
    }

    private DbCommand Prepare(string statement, int parameters)
    {
        var command = Connection.CreateCommand();
        command.Transaction = Transaction;
        for (var i = 0; i < parameters; i++)
        {
            var parameter = command.CreateParameter();
            parameter.ParameterName = string.Create(CultureInfo.InvariantCulture, $"$v{i}");
            command.Parameters.Add(parameter);
        }

#pragma warning disable CA2100 // Names come from the model, values are parameters.
        command.CommandText = statement;
#pragma warning restore CA2100
        return command;
    }
}
