namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>The names of directive locations as documents write them (section 3.13).</summary>
public static class DirectiveLocationNames
{
    private static readonly string[] Names =
    [
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION",
    ];

    /// <summary>The name of a location, such as <c>FIELD_DEFINITION</c>.</summary>
    public static string Name(this DirectiveLocation location) => Names[(int)location];

    /// <summary>The location of a name; null when there is none.</summary>
    public static DirectiveLocation? Find(string name) =>
        Array.IndexOf(Names, name) is >= 0 and var index ? (DirectiveLocation)index : null;
}
