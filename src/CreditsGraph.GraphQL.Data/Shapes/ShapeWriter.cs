using System.Text;

namespace CreditsGraph.GraphQL.Data.Shapes;

/// <summary>
/// Takes a question apart into its shape, a text that is the same for all questions which one compiled query answers,
/// and the values that the query is run with.
/// </summary>
internal sealed class ShapeWriter
{
    private readonly StringBuilder _key = new(256);
    private readonly List<object?> _values = [];
    private readonly List<Type> _types = [];

    /// <summary>The shape so far.</summary>
    public string Key => _key.ToString();

    /// <summary>The values, in the order in which they were met.</summary>
    public IReadOnlyList<object?> Values => _values;

    /// <summary>The type of each value, as the query compares it.</summary>
    public IReadOnlyList<Type> Types => _types;

    /// <summary>Whether the query may be kept; not so when a value is part of it.</summary>
    public bool IsShared { get; set; } = true;

    public ShapeWriter Append(string part)
    {
        _key.Append(part);
        return this;
    }

    public ShapeWriter Append(char part)
    {
        _key.Append(part);
        return this;
    }

    public ShapeWriter Append(int part)
    {
        _key.Append(part);
        return this;
    }

    /// <summary>Adds a value; the shape only notes that there is one.</summary>
    /// <returns>The value's place among the values.</returns>
    public int AddValue(object? value, Type type)
    {
        _key.Append('#');
        _values.Add(value);
        _types.Add(type);
        return _values.Count - 1;
    }
}
