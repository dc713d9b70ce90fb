using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>String (section 3.5.3): text; numbers and booleans are no input for it, but can be results.</summary>
public sealed class StringType : TextScalarType<string>
{
    /// <summary>The scalar <c>String</c>.</summary>
    public StringType()
        : base("String") => Description = "Text: a sequence of Unicode characters.";

    /// <inheritdoc/>
    public override bool TryWrite(string value, JsonBuffer buffer)
    {
        buffer.WriteString(value);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [NotNullWhen(true)] out string? value)
    {
        value = text;
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out string? converted)
    {
        converted = value switch
        {
            bool boolean => boolean ? "true" : "false",
            char character => character.ToString(),
            double number when !double.IsFinite(number) => null,
            float number when !float.IsFinite(number) => null,
            long or ulong or int or uint or short or ushort or sbyte or byte or decimal or double or float =>
                Convert.ToString(value, CultureInfo.InvariantCulture),
            _ => null,
        };
        return converted is not null;
    }
}
