namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>How dear an operation may be. A limit itself still passes.</summary>
public sealed record CostOptions
{
    /// <summary>
    /// The greatest sum of the weights of fields, arguments and input fields, each counted as often as its list is
    /// long. Default 20,000; HotChocolate's 1,000 refuses two nested lists.
    /// </summary>
    public double MaxFieldCost { get; init; } = 20_000;

    /// <summary>The greatest number of objects that an answer may hold. Default 20,000.</summary>
    public double MaxTypeCost { get; init; } = 20_000;

    /// <summary>Whether a dearer operation is refused. Default true; the cost can be asked for in either case.</summary>
    public bool EnforceCostLimits { get; init; } = true;
}
