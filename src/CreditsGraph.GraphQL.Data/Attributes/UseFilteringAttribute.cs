namespace CreditsGraph.GraphQL.Data;

/// <summary>Gives a list the argument <c>where</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseFilteringAttribute : Attribute;
