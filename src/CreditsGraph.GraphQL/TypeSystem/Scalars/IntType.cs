using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Int (section 3.5.1): whole numbers of 32 bits.</summary>
public sealed class IntType : ScalarType<int>
{
    /// <summary>The scalar <c>Int</c>.</summary>
    public IntType()
        : base("Int") => Description = "A whole number from -2147483648 to 2147483647.";

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = null;
        if (!WholeNumber.TryRead(value, out var number) || number is < int.MinValue or > int.MaxValue)
            return false;
        result = (int)number;
        return true;
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        result = literal is IntValueNode node
            && int.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(int value, JsonBuffer buffer)
    {
        buffer.WriteNumber(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out int converted)
    {
        var isWhole = WholeNumber.TryConvert(value, out var number) && number is >= int.MinValue and <= int.MaxValue;
        converted = isWhole ? (int)number : 0;
        return isWhole;
    }
}
