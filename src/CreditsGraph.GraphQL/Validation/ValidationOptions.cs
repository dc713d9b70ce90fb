namespace CreditsGraph.GraphQL.Validation;

/// <summary>What validation spends before it refuses a document. A limit itself still passes.</summary>
public sealed record ValidationOptions
{
    /// <summary>The limits for documents of strangers.</summary>
    public static ValidationOptions Default { get; } = new();

    /// <summary>Validation stops when it has found so many errors.</summary>
    public int MaxAllowedErrors { get; init; } = 5;

    /// <summary>An error shows so many places at most.</summary>
    public int MaxLocationsPerError { get; init; } = 5;

    /// <summary>How often fragments may be looked into while fields are merged.</summary>
    public int MaxAllowedFragmentVisits { get; init; } = 1_000;

    /// <summary>How often fields may be looked at while fields are merged.</summary>
    public int MaxAllowedFieldMergeComparisons { get; init; } = 100_000;

    /// <summary>How often <c>__Type.ofType</c> may stand below itself.</summary>
    public int MaxAllowedOfTypeDepth { get; init; } = 16;

    /// <summary>
    /// How often a list field of <c>__Type</c>, such as <c>fields</c>, may stand below itself, itself counted.
    /// </summary>
    public int MaxAllowedListRecursiveDepth { get; init; } = 1;

    /// <summary>
    /// Whether <c>__schema</c> and <c>__type</c> may be selected; without, no name is suggested either.
    /// </summary>
    public bool AllowIntrospection { get; init; } = true;
}
