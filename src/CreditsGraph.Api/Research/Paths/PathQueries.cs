using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Research.Paths;

[QueryType]
internal static class PathQueries
{
    /// <summary>The shortest path between two people, a hop leading over a film that credits both.</summary>
    /// <param name="from">The id of the person that the path begins with.</param>
    /// <param name="to">The id of the person that it ends with.</param>
    /// <param name="where">Which credits it may go over; absent: all.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="roles">The roles.</param>
    /// <param name="cancellationToken">The time limit.</param>
    /// <param name="maxHops">How many hops it may have, from 1 to 100.</param>
    [Cost(20)]
    public static async Task<CollaborationPath> GetCollaborationPathAsync(
        NodeId from,
        NodeId to,
        PathFilterInput? where,
        LiveGraph graphs,
        IDbContextFactory<CatalogContext> contexts,
        RoleIndex roles,
        CancellationToken cancellationToken,
        int maxHops = 6)
    {
        ResearchRefusals.Check("maxHops", maxHops, 1, 100);
        if (from == to)
            throw ResearchRefusals.PathToOneself(to);
        var filter = CreditFilters.Of(("where.roles", where?.Roles), ("where.departments", where?.Departments), where?.Years, roles);
        var (graph, people) = await GraphPeople.FindAsync([from.Key, to.Key], graphs, contexts, cancellationToken).ConfigureAwait(false);
        Check(graph, "from", from, people[0]);
        Check(graph, "to", to, people[1]);
        if (people[0] == people[1])
            throw ResearchRefusals.PathToOneself(to);
        var path = ShortestPaths.Find(graph, people[0], people[1], filter, cancellationToken);
        var outcome = path.Hops is null ? PathOutcome.None : path.Hops > maxHops ? PathOutcome.NoneWithinMaxHops : PathOutcome.Found;
        return new(
            outcome,
            path.Hops,
            path.Paths,
            outcome == PathOutcome.Found ? [.. path.Steps.Select(step => new PathHop(step, role => graph.Allows(filter, role)))] : [],
            graph.DatasetVersion);
    }

    private static void Check(CollaborationGraph graph, string argument, NodeId id, long person)
    {
        if (id.TypeName != nameof(Domain.Person) || !graph.HasPerson(person))
            throw ResearchRefusals.UnknownId(argument, "person", id);
    }
}
