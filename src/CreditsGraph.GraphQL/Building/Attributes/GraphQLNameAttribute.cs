namespace CreditsGraph.GraphQL.Building;

/// <summary>Gives the name in the schema, in place of the one made from the CLR name.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLNameAttribute(string name) : Attribute
{
    /// <summary>The name.</summary>
    public string Name { get; } = name;
}
