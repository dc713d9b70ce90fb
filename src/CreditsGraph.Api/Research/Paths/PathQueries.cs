using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.GraphQL.Building;

namespace CreditsGraph.Api.Research.Paths;

[QueryType]
internal static class PathQueries
{
    /// <summary>The shortest path between two people, a hop leading over a film that credits both.</summary>
    /// <param name="from">The id of the person that the path begins with.</param>
    /// <param name="to">The id of the person that it ends with.</param>
    /// <param name="where">Which credits it may go over; absent: all.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="cancellationToken">The time limit.</param>
    /// <param name="maxHops">How many hops it may have, from 1 to 100.</param>
    [Cost(20)]
    public static async Task<CollaborationPath> GetCollaborationPathAsync(
        NodeId from,
        NodeId to,
        PathFilterInput? where,
        LiveGraph graphs,
        RoleIndex roles,
        CancellationToken cancellationToken,
        int maxHops = 6)
    {
        ResearchRefusals.Check("maxHops", maxHops, 1, 100);
        if (from == to)
            throw ResearchRefusals.PathToOneself(to);
        var filter = CreditFilters.Of(("where.roles", where?.Roles), ("where.departments", where?.Departments), where?.Years, roles);
        var graph = await graphs.GetAsync([from.Key, to.Key], cancellationToken).ConfigureAwait(false);
        var path = ShortestPaths.Find(graph, Person(graph, "from", from), Person(graph, "to", to), filter, cancellationToken);
        var outcome = path.Hops is null ? PathOutcome.None : path.Hops > maxHops ? PathOutcome.NoneWithinMaxHops : PathOutcome.Found;
        return new(
            outcome,
            path.Hops,
            path.Paths,
            outcome == PathOutcome.Found ? [.. path.Steps.Select(step => new PathHop(step, role => graph.Allows(filter, role)))] : [],
            graph.DatasetVersion);
    }

    private static long Person(CollaborationGraph graph, string argument, NodeId id) =>
        id.TypeName == nameof(Domain.Person) && graph.HasPerson(id.Key)
            ? id.Key
            : throw ResearchRefusals.UnknownId(argument, "person", id);
}
