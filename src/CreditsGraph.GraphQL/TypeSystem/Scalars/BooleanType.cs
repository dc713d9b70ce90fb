using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>Boolean (section 3.5.4): true and false, and nothing that is taken for them.</summary>
public sealed class BooleanType : ScalarType<bool>
{
    /// <summary>The scalar <c>Boolean</c>.</summary>
    public BooleanType()
        : base("Boolean") => Description = "Either true or false.";

    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = value.ValueKind switch
        {
            JsonValueKind.True => true,
            JsonValueKind.False => false,
            _ => null,
        };
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        result = literal is BooleanValueNode node ? node.Value : null;
        return result is not null;
    }

    /// <inheritdoc/>
    public override bool TryWrite(bool value, JsonBuffer buffer)
    {
        buffer.WriteBoolean(value);
        return true;
    }
}
