using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;
using Npgsql;
using NpgsqlTypes;

namespace CreditsGraph.Store.Bulk;

/// <summary>Compiles how an entity becomes a row of a binary COPY, without a box a value.</summary>
internal static class CopyRow
{
    private static readonly ParameterExpression Copy = Expression.Parameter(typeof(NpgsqlBinaryImporter), "copy");
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(object), "row");

    /// <summary>What writes the columns of one type; a column that the type has no property for is null.</summary>
    public static Action<NpgsqlBinaryImporter, object> Compile(Type type, IReadOnlyList<(BulkColumn Column, IProperty? Property)> columns)
    {
        var entity = Expression.Variable(type, "entity");
        var body = new List<Expression> { Expression.Assign(entity, Expression.Convert(Row, type)) };
        foreach (var (column, property) in columns)
            body.Add(property is null ? WriteNull() : WriteValue(entity, property, TypeOf(column.Type)));
        return Expression.Lambda<Action<NpgsqlBinaryImporter, object>>(Expression.Block([entity], body), Copy, Row).Compile();
    }

    private static Expression WriteValue(ParameterExpression entity, IProperty property, NpgsqlDbType type)
    {
        var value = Expression.Property(entity, property.PropertyInfo!);
        if (!value.Type.IsValueType)
            return Expression.IfThenElse(Expression.ReferenceEqual(value, Expression.Constant(null)), WriteNull(), Write(value, property, type));
        return Nullable.GetUnderlyingType(value.Type) is null
            ? Write(value, property, type)
            : Expression.IfThenElse(
                Expression.Property(value, "HasValue"), Write(Expression.Property(value, "Value"), property, type), WriteNull());
    }

    private static MethodCallExpression Write(Expression value, IProperty property, NpgsqlDbType type)
    {
        if (property.GetTypeMapping().Converter is { } converter)
        {
            var convert = converter.ConvertToProviderExpression;
            value = Expression.Invoke(convert, Expression.Convert(value, convert.Parameters[0].Type));
        }

        return Expression.Call(Copy, nameof(NpgsqlBinaryImporter.Write), [value.Type], value, Expression.Constant(type));
    }

    private static MethodCallExpression WriteNull() => Expression.Call(Copy, nameof(NpgsqlBinaryImporter.WriteNull), null);

    private static NpgsqlDbType TypeOf(string type) => type switch
    {
        "bigint" => NpgsqlDbType.Bigint,
        "integer" => NpgsqlDbType.Integer,
        "text" => NpgsqlDbType.Text,
        "boolean" => NpgsqlDbType.Boolean,
        "double precision" => NpgsqlDbType.Double,
        "timestamp with time zone" => NpgsqlDbType.TimestampTz,
        "date" => NpgsqlDbType.Date,
        "text[]" => NpgsqlDbType.Array | NpgsqlDbType.Text,
        _ => throw new NotSupportedException($"No column of type {type} is written yet: name its type here."),
    };
}
