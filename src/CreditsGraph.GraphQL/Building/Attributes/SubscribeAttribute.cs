namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Marks a resolver of the subscription root: it makes the answer of one event, which its <see cref="EventMessageAttribute"/>
/// parameter receives.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubscribeAttribute : Attribute
{
    /// <summary>
    /// The method of the same class that gives the events, an <see cref="IAsyncEnumerable{T}"/>. Its arguments become
    /// the field's.
    /// </summary>
    public required string With { get; init; }
}
