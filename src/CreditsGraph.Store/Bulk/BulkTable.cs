using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.Store.Bulk;

/// <summary>A table as the model has it, and how entities become its rows.</summary>
internal sealed class BulkTable
{
    private static readonly ConditionalWeakTable<IModel, ConcurrentDictionary<Type, BulkTable>> Known = [];

    private readonly ConcurrentDictionary<Type, object> _writers = [];
    private readonly IModel _model;
    private readonly ITable _table;

    private BulkTable(IModel model, ITable table)
    {
        (_model, _table) = (model, table);
        Columns = [.. table.Columns.Select(column => new BulkColumn(column.Name, column.StoreType))];
    }

    public string Name => _table.Name;

    public IReadOnlyList<BulkColumn> Columns { get; }

    /// <summary>The table of a type, the same one as long as the model lives.</summary>
    public static BulkTable Of(DbContext context, Type type) => Known.GetOrCreateValue(context.Model)
        .GetOrAdd(type, (of, model) => new(model, model.FindEntityType(of)!.GetTableMappings().First().Table), context.Model);

    /// <summary>What writes the rows of one type into a target, compiled when first asked for.</summary>
    public Action<TTarget, object> Writer<TTarget>(
        Type type, Func<Type, IReadOnlyList<(BulkColumn Column, IProperty? Property)>, Action<TTarget, object>> compile) =>
        (Action<TTarget, object>)_writers.GetOrAdd(type, (of, self) => compile(of, self.PropertiesOf(of)), this);

    private List<(BulkColumn Column, IProperty? Property)> PropertiesOf(Type type)
    {
        var properties = _model.FindEntityType(type)!.GetProperties().ToList();
        return [.. Columns.Select(column => (column, properties.Find(property => property.GetColumnName() == column.Name)))];
    }
}
