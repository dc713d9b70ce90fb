namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Says that a class describes the interface type of <typeparamref name="T"/>. Its resolvers serve every object type
/// that implements the interface, for all of them in one batch.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class InterfaceTypeAttribute<T> : Attribute, ITypeDescription
{
    /// <inheritdoc/>
    public Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public string[] IgnoreProperties { get; init; } = [];
}
