namespace CreditsGraph.GraphQL.Building;

/// <summary>Says that exactly one property of an input class is given, and is not null: the input object is <c>@oneOf</c>.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneOfAttribute : Attribute;
