using System.Diagnostics.CodeAnalysis;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// A coerced input object: the fields that were given or have a default, in the type's declaration order. A field
/// that was not given is absent, which is not the same as null.
/// </summary>
public sealed class InputObject(InputObjectType type, IReadOnlyList<KeyValuePair<InputValueDefinition, object?>> fields)
{
    /// <summary>The type.</summary>
    public InputObjectType Type { get; } = type;

    /// <summary>The fields that are there.</summary>
    public IReadOnlyList<KeyValuePair<InputValueDefinition, object?>> Fields { get; } = fields;

    /// <summary>Whether a field is there, and its value.</summary>
    public bool TryGet(string name, [MaybeNullWhen(false)] out object? value)
    {
        foreach (var (definition, given) in Fields)
        {
            if (definition.Name != name)
                continue;
            value = given;
            return true;
        }

        value = null;
        return false;
    }
}
