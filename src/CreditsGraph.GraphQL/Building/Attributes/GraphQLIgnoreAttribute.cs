namespace CreditsGraph.GraphQL.Building;

/// <summary>Leaves a member out of the schema.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter | AttributeTargets.Field)]
public sealed class GraphQLIgnoreAttribute : Attribute;
