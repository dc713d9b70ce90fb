namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that a class adds fields to a generated type, such as an edge, by the type's name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ExtendObjectTypeAttribute(string name) : Attribute
{
    /// <summary>The type's name.</summary>
    public string Name { get; } = name;
}
