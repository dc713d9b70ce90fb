using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Lookup;

/// <summary>What an external id means.</summary>
[UnionType(typeof(Film), typeof(Person), typeof(Organization))]
[GraphQLName("LookupItem")]
internal interface ILookupItem;
