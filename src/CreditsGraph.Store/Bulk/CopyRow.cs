using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Metadata;

namespace CreditsGraph.Store.Bulk;

/// <summary>Compiles how an entity becomes a row of a binary COPY, without a box a value.</summary>
internal static class CopyRow
{
    private static readonly ParameterExpression Rows = Expression.Parameter(typeof(CopyRows), "rows");
    private static readonly ParameterExpression Row = Expression.Parameter(typeof(object), "row");

    /// <summary>What writes a row of one type; a column that the type has no property for is null.</summary>
    public static Action<CopyRows, object> Compile(Type type, IReadOnlyList<(BulkColumn Column, IProperty? Property)> columns)
    {
        var entity = Expression.Variable(type, "entity");
        var body = new List<Expression>
        {
            Expression.Assign(entity, Expression.Convert(Row, type)),
            Expression.Call(Rows, nameof(CopyRows.StartRow), null, Expression.Constant(columns.Count)),
        };
        foreach (var (column, property) in columns)
            body.Add(property is null ? WriteNull() : WriteValue(entity, property, TypeOf(column.Type)));
        return Expression.Lambda<Action<CopyRows, object>>(Expression.Block([entity], body), Rows, Row).Compile();
    }

    private static Expression WriteValue(ParameterExpression entity, IProperty property, Type type)
    {
        var value = Expression.Property(entity, property.PropertyInfo!);
        if (!value.Type.IsValueType)
            return Expression.IfThenElse(Expression.ReferenceEqual(value, Expression.Constant(null)), WriteNull(), Write(value, property, type));
        return Nullable.GetUnderlyingType(value.Type) is null
            ? Write(value, property, type)
            : Expression.IfThenElse(
                Expression.Property(value, "HasValue"), Write(Expression.Property(value, "Value"), property, type), WriteNull());
    }

    private static MethodCallExpression Write(Expression value, IProperty property, Type type)
    {
        if (property.GetTypeMapping().Converter is { } converter)
        {
            var convert = converter.ConvertToProviderExpression;
            value = Expression.Invoke(convert, Expression.Convert(value, convert.Parameters[0].Type));
        }

        return Expression.Call(Rows, nameof(CopyRows.Write), null, value.Type == type ? value : Expression.Convert(value, type));
    }

    private static MethodCallExpression WriteNull() => Expression.Call(Rows, nameof(CopyRows.WriteNull), null);

    private static Type TypeOf(string type) => type switch
    {
        "bigint" => typeof(long),
        "integer" => typeof(int),
        "text" => typeof(string),
        "boolean" => typeof(bool),
        "double precision" => typeof(double),
        "timestamp with time zone" => typeof(DateTimeOffset),
        "date" => typeof(DateOnly),
        "text[]" => typeof(List<string>),
        _ => throw new NotSupportedException($"No column of type {type} is written yet: name its type here."),
    };
}
