namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that a method resolves its field for all parents at once: one result a parent, in order.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BatchResolverAttribute : Attribute;
