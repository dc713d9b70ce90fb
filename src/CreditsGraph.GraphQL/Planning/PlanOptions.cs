namespace CreditsGraph.GraphQL.Planning;

/// <summary>How much an operation may ask of the planner.</summary>
public sealed record PlanOptions
{
    /// <summary>How deep fields, fragments and lists in lists may nest together. Default 100.</summary>
    public int MaxDepth { get; init; } = 100;

    /// <summary>How many fields may be collected, each counted at every place a fragment brings it to. Default 20,000.</summary>
    public int MaxCollectedFields { get; init; } = 20_000;
}
