using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>A request that did not reach the engine: what kind of mistake, and what the client is told.</summary>
internal sealed record RequestRefusal(RefusalKind Kind, GraphQLError Error)
{
    /// <summary>The methods that are served, for a refusal of the method; null for every other.</summary>
    public string? Allow { get; init; }
}
