using System.Diagnostics.CodeAnalysis;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>URI: an absolute or relative reference (RFC 3986), given back as it was written.</summary>
public sealed class UriType : TextScalarType<Uri>
{
    /// <summary>The scalar <c>URI</c>.</summary>
    public UriType()
        : base("URI")
    {
        Description = "The address of a resource, such as https://example.org/films/1.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/uri.html";
    }

    /// <inheritdoc/>
    public override bool TryWrite(Uri value, JsonBuffer buffer)
    {
        buffer.WriteString(value.OriginalString);
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, [MaybeNullWhen(false)] out Uri value)
    {
        value = null;
        return !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.RelativeOrAbsolute, out value);
    }

    /// <inheritdoc/>
    protected override bool TryConvert(object value, out Uri? converted)
    {
        converted = null;
        return value is string text && TryParse(text, out converted);
    }
}
