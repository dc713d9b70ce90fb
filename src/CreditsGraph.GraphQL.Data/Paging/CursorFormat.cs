using System.Buffers.Text;
using System.ComponentModel;
using System.Globalization;
using System.Text;
using System.Text.Json;
using CreditsGraph.GraphQL.Data.Sorting;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>
/// Keyset cursors: the Base64 of a JSON array that begins with a short tag of the field and its order, followed by the
/// key values of the row. A cursor of another field or order has another tag and is refused.
/// </summary>
internal sealed class CursorFormat(string coordinate, IReadOnlyList<OrderKey> keys)
{
    private readonly string _tag = Tag(coordinate, keys);

    /// <summary>The cursor of a row.</summary>
    public string Write(IReadOnlyList<object?> values)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartArray();
            json.WriteStringValue(_tag);
            foreach (var value in values)
                json.WriteStringValue(Format(value));
            json.WriteEndArray();
        }

        return Convert.ToBase64String(buffer.GetBuffer().AsSpan(0, (int)buffer.Length));
    }

    /// <summary>The key values of a cursor; null when it is none of this field and order.</summary>
    public object?[]? Read(string cursor)
    {
        if (!Base64.IsValid(cursor) || cursor.Length == 0)
            return null;
        try
        {
            var parts = JsonSerializer.Deserialize<string?[]>(Convert.FromBase64String(cursor));
            if (parts is null || parts.Length != keys.Count + 1 || parts[0] != _tag || Array.Exists(parts, part => part is null))
                return null;
            return [.. parts.Skip(1).Select((text, index) => Parse(text!, keys[index].Type))];
        }
        catch (Exception exception) when (exception is JsonException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static string? Format(object? value) => value switch
    {
        null => null,
        Enum member => member.ToString("D"),
        IFormattable formattable => formattable.ToString(value is double ? "R" : null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    // The value as the key is compared: of an enum, its number.
    private static object? Parse(string text, Type type)
    {
        if (type.IsEnum)
            type = Enum.GetUnderlyingType(type);
        if (typeof(IConvertible).IsAssignableFrom(type))
            return Convert.ChangeType(text, type, CultureInfo.InvariantCulture);
        return type.GetConstructor([typeof(string)]) is { } constructor
            ? constructor.Invoke([text])
            : TypeDescriptor.GetConverter(type).ConvertFromInvariantString(text);
    }

    // FNV-1a, folded to 24 bits: enough to tell orders apart, short in every cursor.
    private static string Tag(string coordinate, IReadOnlyList<OrderKey> keys)
    {
        var order = string.Join(',', keys.Select(key => key.IsDescending ? $"-{key.Path}" : key.Path));
        var hash = 2166136261u;
        foreach (var value in Encoding.UTF8.GetBytes($"{coordinate}:{order}"))
            hash = (hash ^ value) * 16777619u;
        return (hash ^ (hash >> 24)).ToString("x8", CultureInfo.InvariantCulture)[2..];
    }
}
