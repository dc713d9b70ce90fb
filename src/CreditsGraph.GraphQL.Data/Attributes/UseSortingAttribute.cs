namespace CreditsGraph.GraphQL.Data;

/// <summary>Gives a list the argument <c>order</c>.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property)]
public sealed class UseSortingAttribute : Attribute;
