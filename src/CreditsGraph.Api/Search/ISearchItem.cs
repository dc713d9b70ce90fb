using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Search;

/// <summary>What a search finds.</summary>
[UnionType(typeof(Film), typeof(Person), typeof(Organization), typeof(Role), typeof(Publication))]
[GraphQLName("SearchItem")]
internal interface ISearchItem;
