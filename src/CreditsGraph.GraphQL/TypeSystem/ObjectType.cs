namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <summary>The CLR type of its objects, by which interfaces and unions are resolved.</summary>
    public Type? RuntimeType { get; set; }

    /// <summary>Whether an object is of this type, where CLR types do not tell; null: they do.</summary>
    public Func<object, bool>? IsTypeOf { get; set; }
}
