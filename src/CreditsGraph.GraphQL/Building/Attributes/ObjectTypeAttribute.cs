namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Says that a class describes the object type of <typeparamref name="T"/>: its public properties become fields, and
/// the class's methods and properties further fields, or take the place of the property of their name.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ObjectTypeAttribute<T> : Attribute, ITypeDescription
{
    /// <inheritdoc/>
    public Type RuntimeType => typeof(T);

    /// <inheritdoc/>
    public string[] IgnoreProperties { get; init; } = [];
}
