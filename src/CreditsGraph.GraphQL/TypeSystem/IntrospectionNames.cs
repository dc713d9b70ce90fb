using System.Collections.Frozen;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// The names of the types of introspection (section 4.2), the only ones that begin with two underscores.
/// </summary>
public static class IntrospectionNames
{
    private static readonly FrozenSet<string> Names = FrozenSet.Create(
        StringComparer.Ordinal,
        "__Schema", "__Type", "__Field", "__InputValue", "__EnumValue", "__Directive", "__TypeKind",
        "__DirectiveLocation");

    /// <summary>Whether a name is one of them.</summary>
    public static bool Contains(string name) => Names.Contains(name);
}
