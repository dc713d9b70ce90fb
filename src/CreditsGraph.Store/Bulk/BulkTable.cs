using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.Store.Bulk;

/// <summary>A table as the model has it, and how the values of its columns are got from entities.</summary>
internal sealed class BulkTable
{
    private readonly Dictionary<Type, Func<object, object?>?[]> _readers = [];
    private readonly IModel _model;
    private readonly ITable _table;

    private BulkTable(IModel model, ITable table)
    {
        (_model, _table) = (model, table);
        Columns = [.. table.Columns.Select(column => new BulkColumn(column.Name, column.StoreType))];
    }

    public string Name => _table.Name;

    public IReadOnlyList<BulkColumn> Columns { get; }

    public static BulkTable Of(DbContext context, Type type) =>
        new(context.Model, context.Model.FindEntityType(type)!.GetTableMappings().First().Table);

    /// <summary>Puts the values of an entity's columns into a row, as the database takes them; null for none.</summary>
    public void Read(object entity, object?[] row)
    {
        if (!_readers.TryGetValue(entity.GetType(), out var readers))
            _readers[entity.GetType()] = readers = ReadersOf(entity.GetType());
        for (var i = 0; i < readers.Length; i++)
            row[i] = readers[i]?.Invoke(entity);
    }

    private Func<object, object?>?[] ReadersOf(Type type)
    {
        var entity = _model.FindEntityType(type)!;
        return [.. _table.Columns.Select(column => entity.GetProperties()
            .Where(property => property.GetColumnName() == column.Name).Select(ReaderOf).FirstOrDefault())];
    }

    private static Func<object, object?> ReaderOf(IProperty property)
    {
        var getter = property.GetGetter();
        var convert = property.GetTypeMapping().Converter?.ConvertToProvider;
        return convert is null ? getter.GetClrValue : entity => convert(getter.GetClrValue(entity));
    }
}
