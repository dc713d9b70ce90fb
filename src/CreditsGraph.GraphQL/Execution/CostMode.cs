namespace CreditsGraph.GraphQL.Execution;

/// <summary>What the request asks about its cost, as HotChocolate's header <c>GraphQL-Cost</c> does.</summary>
public enum CostMode
{
    /// <summary>Nothing: the limit is kept.</summary>
    Enforce,

    /// <summary>Execute, and report the cost in <c>extensions.operationCost</c>.</summary>
    Report,

    /// <summary>Report the cost and execute nothing.</summary>
    Validate,
}
