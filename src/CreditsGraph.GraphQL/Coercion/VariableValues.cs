namespace CreditsGraph.GraphQL.Coercion;

/// <summary>The coerced variables of a request: those given or with a default.</summary>
public sealed class VariableValues
{
    private readonly Dictionary<string, object?> _values = new(StringComparer.Ordinal);

    /// <summary>No variables at all.</summary>
    public static VariableValues None { get; } = new();

    /// <summary>Whether a variable has a value, and which; the value may be null.</summary>
    public bool TryGet(string name, out object? value) => _values.TryGetValue(name, out value);

    internal void Set(string name, object? value) => _values[name] = value;
}
