namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that a class holds resolvers of the mutation root; several such classes make one type. They run in order.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MutationTypeAttribute : Attribute;
