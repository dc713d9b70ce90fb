using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A scalar whose values are of one CLR type, written without boxing.</summary>
public abstract class ScalarType<T>(string name) : ScalarType(name)
    where T : notnull
{
    /// <summary>Writes a value; false, with nothing written, when it cannot stand for this scalar.</summary>
    public abstract bool TryWrite(T value, JsonBuffer buffer);

    /// <inheritdoc/>
    public override bool TryWrite(object value, JsonBuffer buffer) =>
        value is T typed ? TryWrite(typed, buffer) : TryConvert(value, out var converted) && TryWrite(converted!, buffer);

    /// <summary>
    /// Converts a value of another CLR type; false when that would lose something (section 3.5, result coercion).
    /// </summary>
    protected virtual bool TryConvert(object value, out T? converted)
    {
        converted = default;
        return false;
    }
}
