using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Tables;

/// <summary>Who fills a role of a team.</summary>
/// <param name="PersonKey">The key of the person.</param>
/// <param name="RoleKey">The key of the role.</param>
internal sealed record TeamMember([property: GraphQLIgnore] long PersonKey, [property: GraphQLIgnore] long RoleKey);
