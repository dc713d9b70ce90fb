namespace CreditsGraph.GraphQL.Execution;

/// <summary>What became of a leaf value.</summary>
public enum LeafStatus
{
    /// <summary>It was written.</summary>
    Written,

    /// <summary>It is null; nothing was written.</summary>
    Null,

    /// <summary>It does not fit its type; nothing was written.</summary>
    Invalid,
}
