using System.Collections;
using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>
/// Any: JSON of any shape. Resolvers receive strings, booleans, longs, doubles, lists and dictionaries (as
/// <c>List&lt;object?&gt;</c> and <c>Dictionary&lt;string, object?&gt;</c>), and may give the same or a
/// <see cref="JsonElement"/>.
/// </summary>
/// <remarks>
/// A literal cannot hold variables. What is nested more than <see cref="MaxDepth"/> levels is refused.
/// </remarks>
public sealed class AnyType : ScalarType
{
    /// <summary>How deep lists and objects may stand in one another.</summary>
    public const int MaxDepth = 64;

    /// <summary>The scalar <c>Any</c>.</summary>
    public AnyType()
        : this("Any")
    {
        Description = "JSON of any shape: a string, a number, a boolean, a list or an object.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/any.html";
    }

    /// <summary>A scalar of another name that takes and gives anything, for schemas that only name it.</summary>
    public AnyType(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result) => TryRead(value, 0, out result);

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result) => TryRead(literal, 0, out result);

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonBuffer buffer)
    {
        var start = buffer.Position;
        if (TryWrite(value, 0, buffer))
            return true;
        buffer.Rewind(start);
        return false;
    }

    private static bool TryRead(JsonElement value, int depth, out object? result)
    {
        result = null;
        switch (value.ValueKind)
        {
            case JsonValueKind.String when JsonText.TryRead(value, out var text):
                result = text;
                return true;
            case JsonValueKind.Number:
                result = value.TryGetInt64(out var whole) ? whole : value.GetDouble();
                return result is not double number || double.IsFinite(number);
            case JsonValueKind.True or JsonValueKind.False:
                result = value.ValueKind == JsonValueKind.True;
                return true;
            case JsonValueKind.Array:
                return TryReadList(value.EnumerateArray(), TryRead, depth, out result);
            case JsonValueKind.Object:
                var fields = value.EnumerateObject().Select(property => (property.Name, property.Value));
                return TryReadObject(fields, TryRead, depth, out result);
            default:
                return value.ValueKind == JsonValueKind.Null;
        }
    }

    private static bool TryRead(ValueNode literal, int depth, out object? result)
    {
        result = literal switch
        {
            StringValueNode node => node.Value,
            EnumValueNode node => node.Value,
            BooleanValueNode node => node.Value,
            IntValueNode node => ReadNumber(node.Text),
            FloatValueNode node => ReadNumber(node.Text),
            _ => null,
        };
        return literal switch
        {
            ListValueNode list => TryReadList(list.Items, TryRead, depth, out result),
            ObjectValueNode value =>
                TryReadObject(value.Fields.Select(f => (f.Name.Value, f.Value)), TryRead, depth, out result),
            NullValueNode => true,
            _ => result is not null,
        };
    }

    private static object? ReadNumber(string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole))
            return whole;
        var number = double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
        return double.IsFinite(number) ? number : null;
    }

    private delegate bool Reader<in T>(T value, int depth, out object? result);

    private static bool TryReadList<T>(IEnumerable<T> items, Reader<T> read, int depth, out object? result)
    {
        var list = new List<object?>();
        result = list;
        if (depth == MaxDepth)
            return false;
        foreach (var item in items)
        {
            if (!read(item, depth + 1, out var value))
                return false;
            list.Add(value);
        }

        return true;
    }

    private static bool TryReadObject<T>(
        IEnumerable<(string Name, T Value)> fields, Reader<T> read, int depth, out object? result)
    {
        var values = new Dictionary<string, object?>(StringComparer.Ordinal);
        result = values;
        if (depth == MaxDepth)
            return false;
        foreach (var (name, field) in fields)
        {
            if (!read(field, depth + 1, out var value))
                return false;
            values[name] = value;
        }

        return true;
    }

    private static bool TryWrite(object? value, int depth, JsonBuffer buffer)
    {
        switch (value)
        {
            case null:
                buffer.WriteNull();
                return true;
            case string text:
                buffer.WriteString(text);
                return true;
            case bool boolean:
                buffer.WriteBoolean(boolean);
                return true;
            case JsonElement element:
                return TryRead(element, depth, out var read) && TryWrite(read, depth, buffer);
            case IEnumerable<KeyValuePair<string, object?>> fields:
                return depth < MaxDepth && TryWriteObject(fields, depth, buffer);
            case IEnumerable items:
                return depth < MaxDepth && TryWriteList(items, depth, buffer);
            default:
                return TryWriteNumber(value, buffer);
        }
    }

    private static bool TryWriteObject(
        IEnumerable<KeyValuePair<string, object?>> fields, int depth, JsonBuffer buffer)
    {
        var separator = (byte)'{';
        foreach (var (name, value) in fields)
        {
            buffer.WriteRaw(separator);
            buffer.WriteString(name);
            buffer.WriteRaw((byte)':');
            if (!TryWrite(value, depth + 1, buffer))
                return false;
            separator = (byte)',';
        }

        buffer.WriteRaw(separator == '{' ? "{}"u8 : "}"u8);
        return true;
    }

    private static bool TryWriteList(IEnumerable items, int depth, JsonBuffer buffer)
    {
        var separator = (byte)'[';
        foreach (var value in items)
        {
            buffer.WriteRaw(separator);
            if (!TryWrite(value, depth + 1, buffer))
                return false;
            separator = (byte)',';
        }

        buffer.WriteRaw(separator == '[' ? "[]"u8 : "]"u8);
        return true;
    }

    private static bool TryWriteNumber(object value, JsonBuffer buffer)
    {
        if (WholeNumber.TryConvert(value, out var whole))
            buffer.WriteNumber(whole);
        else if (value is decimal exact)
            buffer.WriteNumber(exact);
        else if (value is double number && double.IsFinite(number))
            buffer.WriteNumber(number);
        else
            return false;
        return true;
    }
}
