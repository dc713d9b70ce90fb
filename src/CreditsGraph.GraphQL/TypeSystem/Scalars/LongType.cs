using System.Globalization;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Long: whole numbers of 64 bits, a JSON number.</summary>
public sealed class LongType : ScalarType<long>
{
    /// <summary>The scalar <c>Long</c>.</summary>
    public LongType()
        : base("Long")
    {
        Description = "A whole number from -9223372036854775808 to 9223372036854775807.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/long.html";
    }

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = WholeNumber.TryRead(value, out var number) ? number : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        result = literal is IntValueNode node
            && long.TryParse(node.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                ? number
                : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(long value, JsonBuffer buffer)
    {
        buffer.WriteNumber(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out long converted) =>
        WholeNumber.TryConvert(value, out converted);
}
