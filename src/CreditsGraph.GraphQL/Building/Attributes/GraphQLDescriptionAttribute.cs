namespace CreditsGraph.GraphQL.Building;

/// <summary>Gives the description in the schema, in place of the documentation comment.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDescriptionAttribute(string description) : Attribute
{
    /// <summary>The description.</summary>
    public string Description { get; } = description;
}
