using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>ID (section 3.5.5): an opaque key, given as string or whole number, always a string in results.</summary>
public sealed class IdType : ScalarType<string>
{
    /// <summary>The scalar <c>ID</c>.</summary>
    public IdType()
        : base("ID") => Description = "An opaque key that identifies an object; not meant to be read by people.";

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = JsonText.TryRead(value, out var text) ? text : null;
        if (value.ValueKind == JsonValueKind.Number && value.GetRawText() is var digits && IsWhole(digits))
            result = digits;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        result = literal switch
        {
            StringValueNode node => node.Value,
            IntValueNode node => node.Text,
            _ => null,
        };
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(string value, JsonBuffer buffer)
    {
        buffer.WriteString(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out string? converted)
    {
        converted = value switch
        {
            long or ulong or int or uint or short or ushort or sbyte or byte =>
                Convert.ToString(value, CultureInfo.InvariantCulture),
            Guid guid => guid.ToString("D"),
            _ => null,
        };
        return converted is not null;
    }

    private static bool IsWhole(string number) => number.AsSpan().IndexOfAny(".eE") < 0;
}
