using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[ObjectType<TeamMember>]
internal static class TeamMemberType
{
    /// <summary>The role, as it was asked for.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Role>> GetRoleAsync(
        [Parent] IReadOnlyList<TeamMember> members, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Role>(context, nodes, members.Select(member => member.RoleKey));

    /// <summary>The person.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetPersonAsync(
        [Parent] IReadOnlyList<TeamMember> members, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, members.Select(member => member.PersonKey));
}
