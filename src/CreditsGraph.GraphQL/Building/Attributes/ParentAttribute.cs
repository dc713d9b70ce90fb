namespace CreditsGraph.GraphQL.Building;

/// <summary>Marks the parameter that receives the parent; in a batch resolver, a list of all parents.</summary>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class ParentAttribute(params string[] requires) : Attribute
{
    /// <summary>Members of the parent that the resolver reads: they are fetched even when nobody selects them.</summary>
    public string[] Requires { get; } = requires;
}
