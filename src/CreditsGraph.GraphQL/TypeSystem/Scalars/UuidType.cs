using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>UUID: 32 hexadecimal digits in five groups (RFC 9562).</summary>
public sealed class UuidType : TextScalarType<Guid>
{
    /// <summary>The scalar <c>UUID</c>.</summary>
    public UuidType()
        : base("UUID")
    {
        Description = "A universally unique identifier, such as 6f9619ff-8b86-d011-b42d-00cf4fc964ff.";
        SpecifiedByUrl = "https://scalars.graphql.org/chillicream/uuid.html";
    }

    /// <inheritdoc/>
    public override bool TryWrite(Guid value, JsonBuffer buffer)
    {
        buffer.WriteFormatted(value, "D");
        return true;
    }

    /// <inheritdoc/>
    protected override bool TryParse(string text, out Guid value) => Guid.TryParseExact(text, "D", out value);
}
