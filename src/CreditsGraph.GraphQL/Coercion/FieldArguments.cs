using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Coercion;

/// <summary>The coerced arguments of one field (specification, section 6.4.1), in the field's declaration order.</summary>
public sealed class FieldArguments
{
    private readonly MemberCollection<InputValueDefinition> _definitions;
    private readonly object?[] _values;

    internal FieldArguments(MemberCollection<InputValueDefinition> definitions, object?[] values)
    {
        _definitions = definitions;
        _values = values;
    }

    /// <summary>No arguments.</summary>
    public static FieldArguments None { get; } = new(new(argument => argument.Name), []);

    /// <summary>The value of the argument at a place of the declaration; null also when it was not given.</summary>
    public object? this[int index] => _values[index] is Absent ? null : _values[index];

    /// <summary>Whether an argument was given or has a default; its value may be null.</summary>
    public bool Has(string name) => Find(name) is not Absent;

    /// <summary>The value of an argument; default also when it was not given or the field has no such argument.</summary>
    public T? Get<T>(string name) => Find(name) is T value and not Absent ? value : default;

    private object? Find(string name)
    {
        for (var i = 0; i < _values.Length; i++)
        {
            if (_definitions[i].Name == name)
                return _values[i];
        }

        return Absent.Value;
    }
}
