namespace CreditsGraph.GraphQL.Data;

/// <summary>Makes a nullable field of the first entity of a queryable.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UseFirstOrDefaultAttribute : Attribute;
