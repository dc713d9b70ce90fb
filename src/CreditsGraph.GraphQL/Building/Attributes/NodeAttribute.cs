namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that the type implements Node: its Id is a global id, and it can be fetched by it.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NodeAttribute : Attribute;
