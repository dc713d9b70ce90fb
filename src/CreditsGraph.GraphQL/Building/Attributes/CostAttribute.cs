namespace CreditsGraph.GraphQL.Building;

/// <summary>Gives a field or an argument its weight, in place of the one it would have.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public sealed class CostAttribute(double weight) : Attribute
{
    /// <summary>The weight.</summary>
    public double Weight { get; } = weight;
}
