namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that a class holds resolvers of the query root; several such classes make one type.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class QueryTypeAttribute : Attribute;
