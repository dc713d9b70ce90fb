using System.Collections;
using System.Reflection;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>Turns coerced input values into what resolver parameters and input classes declare.</summary>
internal static class InputConversion
{
    /// <summary>An instance of an input class, with the properties of the fields that were given.</summary>
    public static object ToObject(InputObject input, Type type)
    {
        var result = Activator.CreateInstance(type)!;
        foreach (var (field, value) in input.Fields)
        {
            var property = (PropertyInfo)field.Binding!;
            if (value is not null || Nullable.GetUnderlyingType(property.PropertyType) is not null || !property.PropertyType.IsValueType)
                property.SetValue(result, To(value, property.PropertyType));
        }

        return result;
    }

    /// <summary>A coerced value as a CLR type.</summary>
    /// <exception cref="GraphQLException">The value is to be a node id and is none.</exception>
    public static object? To(object? value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (value is null || type.IsInstanceOfType(value) && value is not object?[])
            return value;
        if (type == typeof(NodeId))
            return NodeId.TryParse(value as string, out var id) ? id : throw new GraphQLException(NodeId.Invalid(value as string));
        return value is object?[] items && SchemaBuilder.ItemOf(type) is { } itemType
            ? ToList(items, itemType)
            : Convert.ChangeType(value, type, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static Array ToList(object?[] items, Type itemType)
    {
        var list = Array.CreateInstance(itemType, items.Length);
        for (var i = 0; i < items.Length; i++)
            ((IList)list)[i] = To(items[i], itemType);
        return list;
    }
}
