using System.Globalization;

namespace CreditsGraph.GraphQL.Data.Filtering;

/// <summary>Turns coerced values into those of the members that they are compared with.</summary>
internal static class FilterValues
{
    /// <summary>A value of a type, or of the type below a nullable one.</summary>
    public static object To(object value, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        return type.IsInstanceOfType(value) ? value : Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    /// <summary>Values as an array of a type; null, where no member of the type is null, is none of them.</summary>
    public static Array ToArray(object?[] values, Type type)
    {
        var canBeNull = !type.IsValueType || Nullable.GetUnderlyingType(type) is not null;
        var kept = canBeNull ? values : Array.FindAll(values, value => value is not null);
        var typed = Array.CreateInstance(type, kept.Length);
        for (var i = 0; i < kept.Length; i++)
            typed.SetValue(kept[i] is { } value ? To(value, type) : null, i);
        return typed;
    }
}
