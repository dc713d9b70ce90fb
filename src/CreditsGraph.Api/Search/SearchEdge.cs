using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Search;

/// <summary>An item that a search found, with how it was found.</summary>
internal sealed class SearchEdge
{
    /// <summary>Where the item stands, for `after`; opaque.</summary>
    public required string Cursor { get; init; }

    /// <summary>The item.</summary>
    [GraphQLType(typeof(ISearchItem))]
    public required object Node { get; init; }

    /// <summary>How well the form matches: 4 the whole form, 3 its beginning, 2 the beginning of a word, 1 anywhere in it.</summary>
    public required int Score { get; init; }

    /// <summary>The form that matches, as it is written.</summary>
    public required string Matched { get; init; }

    /// <summary>Where the form stands: title, name or creditedAs.</summary>
    public required string MatchedField { get; init; }
}
