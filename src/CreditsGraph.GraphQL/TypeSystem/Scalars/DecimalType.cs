using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Decimal: numbers with decimal digits kept as written, a JSON number.</summary>
public sealed class DecimalType : ScalarType<decimal>
{
    /// <summary>The scalar <c>Decimal</c>.</summary>
    public DecimalType()
        : base("Decimal") => Description = "A number of up to 28 decimal digits, without rounding.";

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = value.ValueKind == JsonValueKind.Number && value.TryGetDecimal(out var number) ? number : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        var text = literal switch
        {
            IntValueNode node => node.Text,
            FloatValueNode node => node.Text,
            _ => null,
        };
        result = decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(decimal value, JsonBuffer buffer)
    {
        buffer.WriteNumber(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out decimal converted)
    {
        converted = value switch
        {
            long or ulong or int or uint or short or ushort or sbyte or byte =>
                Convert.ToDecimal(value, CultureInfo.InvariantCulture),
            float number when Math.Abs(number) < 1e28f => (decimal)number,
            double number when Math.Abs(number) < 1e28 => (decimal)number,
            _ => decimal.MinValue,
        };
        return converted != decimal.MinValue;
    }
}
