namespace CreditsGraph.GraphQL.Building;

/// <summary>Deprecates a field, argument, input field or enum value.</summary>
[AttributeUsage(AttributeTargets.All)]
public sealed class GraphQLDeprecatedAttribute(string reason) : Attribute
{
    /// <summary>Why, and what to use instead.</summary>
    public string Reason { get; } = reason;
}
