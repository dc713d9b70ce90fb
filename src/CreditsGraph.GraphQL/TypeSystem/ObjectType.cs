namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An object type (section 3.6).</summary>
public sealed class ObjectType(string name) : ComplexType(name)
{
    /// <summary>
    /// Whether a CLR object is of this type: asked when an interface or union is resolved; null: by schema only.
    /// </summary>
    public Type? RuntimeType { get; set; }
}
