using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>How two roles cross in people; a role by itself crosses in everybody who holds it.</summary>
/// <param name="People">How many people hold both, on one film or on any.</param>
/// <param name="Films">
/// On SAME_FILM, on how many films somebody holds both; on ANY_FILM, on how many films those people hold one of the two.
/// </param>
/// <param name="DatasetVersion">The version of the data that the answer was computed from.</param>
[GraphQLName("RoleCrossing")]
internal sealed record RoleCrossingRow(int People, int Films, string DatasetVersion)
{
    /// <summary>The key of the one role.</summary>
    [GraphQLIgnore]
    public required long First { get; init; }

    /// <summary>The key of the other.</summary>
    [GraphQLIgnore]
    public required long Second { get; init; }
}
