using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Float (section 3.5.2): finite numbers of double precision.</summary>
public sealed class FloatType : ScalarType<double>
{
    /// <summary>The scalar <c>Float</c>.</summary>
    public FloatType()
        : base("Float") => Description = "A finite number of double precision, as in IEEE 754.";

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = value.ValueKind == JsonValueKind.Number
            && value.TryGetDouble(out var number)
            && double.IsFinite(number)
                ? number
                : null;
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
        result = double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && double.IsFinite(number)
                ? number
                : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(double value, JsonBuffer buffer)
    {
        if (!double.IsFinite(value))
            return false;
        buffer.WriteNumber(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out double converted)
    {
        converted = value switch
        {
            // By way of its text, so that 0.1f stays 0.1.
            float single => double.Parse(single.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture),
            decimal or long or ulong or int or uint or short or ushort or sbyte or byte =>
                Convert.ToDouble(value, CultureInfo.InvariantCulture),
            _ => double.NaN,
        };
        return double.IsFinite(converted);
    }
}
