using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Drawing;

/// <summary>What stands in a drawing of the graph.</summary>
[UnionType(typeof(Film), typeof(Person))]
[GraphQLName("GraphNode")]
internal interface IGraphNode;
