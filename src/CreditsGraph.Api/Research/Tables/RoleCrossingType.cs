using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.Tables;

[ObjectType<RoleCrossingRow>]
internal static class RoleCrossingType
{
    /// <summary>The one role.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Role>> GetRoleAsync(
        [Parent] IReadOnlyList<RoleCrossingRow> rows, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Role>(context, nodes, rows.Select(row => row.First));

    /// <summary>The other role; the same one for a role by itself.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Role>> GetOtherRoleAsync(
        [Parent] IReadOnlyList<RoleCrossingRow> rows, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Role>(context, nodes, rows.Select(row => row.Second));
}
