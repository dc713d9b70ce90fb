using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem.Scalars;

/// <summary>A scalar whose values come in as strings, as JSON and as literals.</summary>
public abstract class TextScalarType<T>(string name) : ScalarType<T>(name)
    where T : notnull
{
    /// <inheritdoc/>
    public override bool TryCoerceInput(JsonElement value, out object? result)
    {
        result = null;
        return JsonText.TryRead(value, out var text) && TryCoerce(text, out result);
    }

    /// <inheritdoc/>
    public override bool TryCoerceLiteral(ValueNode literal, out object? result)
    {
        result = null;
        return literal is StringValueNode node && TryCoerce(node.Value, out result);
    }

    /// <summary>The value that a string stands for; false when it stands for none.</summary>
    protected abstract bool TryParse(string text, [MaybeNullWhen(false)] out T value);

    private bool TryCoerce(string text, out object? result)
    {
        result = TryParse(text, out var value) ? value : null;
        return result is not null;
    }
}
