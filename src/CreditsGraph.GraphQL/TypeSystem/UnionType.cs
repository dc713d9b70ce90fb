namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A union (section 3.8).</summary>
public sealed class UnionType(string name) : NamedType(name)
{
    /// <summary>The member types, in declaration order.</summary>
    public List<ObjectType> Members { get; } = [];
}
