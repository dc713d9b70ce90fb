namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Says that a class holds resolvers of the subscription root; several such classes make one type. Each resolver has a
/// <see cref="SubscribeAttribute"/>.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class SubscriptionTypeAttribute : Attribute;
