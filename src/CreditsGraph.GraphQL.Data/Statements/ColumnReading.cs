using System.Data.Common;
using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;

namespace CreditsGraph.GraphQL.Data.Statements;

/// <summary>How the values of columns are read, as the model of a database stores them.</summary>
internal sealed class ColumnReading(DbContext database)
{
    private readonly IModel _model = database.Model;
    private readonly IRelationalTypeMappingSource _types = database.GetService<IRelationalTypeMappingSource>();

    /// <summary>The reading of a column.</summary>
    /// <param name="column">What the column is, in the query.</param>
    /// <param name="ordinal">The column's place.</param>
    /// <param name="reader">The reader.</param>
    /// <exception cref="NotSupportedException">The model knows no such type.</exception>
    public Expression Of(Expression column, int ordinal, Expression reader)
    {
        var mapping = MappingOf(column);
        var place = Expression.Constant(ordinal);
        var value = mapping.CustomizeDataReaderExpression(Expression.Call(reader, mapping.GetDataReaderMethod(), place));
        if (mapping.Converter?.ConvertFromProviderExpression is { } convert)
            value = Replace.In(convert, As(value, convert.Parameters[0].Type));
        value = As(value, column.Type);
        return column.Type.IsValueType && Nullable.GetUnderlyingType(column.Type) is null
            ? value
            : Expression.Condition(
                Expression.Call(reader, nameof(DbDataReader.IsDBNull), [], place), Expression.Default(column.Type), value);
    }

    private static Expression As(Expression value, Type type) => value.Type == type ? value : Expression.Convert(value, type);

    /// <summary>The mapping of the property that the column's values come from; where there is none, that of their type.</summary>
    private RelationalTypeMapping MappingOf(Expression column)
    {
        var type = Nullable.GetUnderlyingType(column.Type) ?? column.Type;
        return StoredProperty.Within(column, type, _model)?.GetRelationalTypeMapping()
            ?? _types.FindMapping(type, _model)
            ?? throw new NotSupportedException($"{column.Type} is no type of a column.");
    }
}
