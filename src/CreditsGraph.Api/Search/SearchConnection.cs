using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;

namespace CreditsGraph.Api.Search;

/// <summary>A page of what a search found: the best match first.</summary>
internal sealed class SearchConnection
{
    /// <summary>Where the page stands.</summary>
    public required PageInfo PageInfo { get; init; }

    /// <summary>The items with how they were found.</summary>
    public required IReadOnlyList<SearchEdge> Edges { get; init; }

    /// <summary>The items.</summary>
    [GraphQLType(typeof(ISearchItem))]
    public required IReadOnlyList<object> Nodes { get; init; }

    /// <summary>How many items the search found.</summary>
    public required int TotalCount { get; init; }
}
