namespace CreditsGraph.GraphQL.Building;

/// <summary>Marks the parameter that receives the event of a subscription.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class EventMessageAttribute : Attribute;
