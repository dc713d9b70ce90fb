namespace CreditsGraph.GraphQL.Language;

/// <summary>The three operation types (specification, section 2.3).</summary>
public enum OperationType
{
    /// <summary>A read-only fetch.</summary>
    Query,

    /// <summary>A write followed by a fetch.</summary>
    Mutation,

    /// <summary>A long-lived request that answers events.</summary>
    Subscription,
}
