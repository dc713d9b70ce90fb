using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Lookup;

/// <summary>What was found of an external id.</summary>
internal sealed class LookupResult
{
    /// <summary>What became of the lookup.</summary>
    public required LookupStatus Status { get; init; }

    /// <summary>What the id means; null: it is not found.</summary>
    [GraphQLType(typeof(ILookupItem))]
    public required object? Node { get; init; }
}
