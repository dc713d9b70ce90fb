using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Api.Research.People;

[ObjectType<CollaboratorsEdge>]
internal static class CollaboratorsEdgeType
{
    /// <summary>The collaborator.</summary>
    [BatchResolver]
    public static Task<IReadOnlyList<Person>> GetNodeAsync(
        [Parent] IReadOnlyList<CollaboratorsEdge> edges, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadAsync<Person>(context, nodes, edges.Select(edge => edge.Key));

    /// <summary>The shared films; those without a year first, then by year.</summary>
    /// <param name="edges">The edges.</param>
    /// <param name="context">The call.</param>
    /// <param name="nodes">Loads the films.</param>
    /// <param name="first">How many, from 0 to 50.</param>
    [BatchResolver]
    [ListSize(AssumedSize = 50, SlicingArguments = ["first"])]
    public static Task<IReadOnlyList<IReadOnlyList<Film>>> GetFilmsAsync(
        [Parent] IReadOnlyList<CollaboratorsEdge> edges, BatchContext context, NodeLoader nodes, int first = 10)
    {
        ResearchRefusals.Check("first", first, 0, 50);
        return GraphEntities.LoadListsAsync<Film>(
            context, nodes, [.. edges.Select(edge => edge.Shared.Value.Films.Take(first).ToArray())]);
    }

    /// <summary>What the person did on the shared films, of what was asked for; each role once.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Role>>> GetMyRolesAsync(
        [Parent] IReadOnlyList<CollaboratorsEdge> edges, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadListsAsync<Role>(context, nodes, [.. edges.Select(edge => edge.Shared.Value.MyRoles)]);

    /// <summary>What the collaborator did on them, of what was asked for; each role once.</summary>
    [BatchResolver]
    [ListSize(AssumedSize = 5)]
    public static Task<IReadOnlyList<IReadOnlyList<Role>>> GetTheirRolesAsync(
        [Parent] IReadOnlyList<CollaboratorsEdge> edges, BatchContext context, NodeLoader nodes) =>
        GraphEntities.LoadListsAsync<Role>(context, nodes, [.. edges.Select(edge => edge.Shared.Value.TheirRoles)]);
}
