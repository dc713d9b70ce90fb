using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;
using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.Store;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Api.Research.Drawing;

[QueryType]
internal static class NeighbourhoodQueries
{
    /// <summary>
    /// The people and films around a person or a film, as nodes and edges to draw. A hop leads over a film to its
    /// people; around a film, its people are one hop away.
    /// </summary>
    /// <param name="id">The id of the person or film in the middle.</param>
    /// <param name="graphs">The graph.</param>
    /// <param name="contexts">The catalogue.</param>
    /// <param name="cancellationToken">The time limit.</param>
    /// <param name="hops">How many hops to go, from 1 to 5.</param>
    /// <param name="limit">How many nodes to give at most, from 1 to 500; the nearest come first.</param>
    [Cost(20)]
    [ListSize(AssumedSize = 500, SlicingArguments = ["limit"], SizedFields = ["nodes", "edges"])]
    public static async Task<DrawnNeighbourhood> GetNeighbourhoodAsync(
        NodeId id,
        LiveGraph graphs,
        IDbContextFactory<CatalogContext> contexts,
        CancellationToken cancellationToken,
        int hops = 1,
        int limit = 100)
    {
        ResearchRefusals.Check("hops", hops, 1, 5);
        ResearchRefusals.Check("limit", limit, 1, 500);
        var isFilm = id.TypeName == nameof(Film);
        var (graph, people) = await GraphPeople.FindAsync(isFilm ? [] : [id.Key], graphs, contexts, cancellationToken).ConfigureAwait(false);
        var key = isFilm ? id.Key : people[0];
        if (!(isFilm ? graph.HasFilm(key) : id.TypeName == nameof(Person) && graph.HasPerson(key)))
            throw ResearchRefusals.UnknownId("id", "person or film", id);
        var found = Neighbourhood.Of(graph, isFilm, key, hops, limit);
        return new(
            [.. found.Nodes.Select(node => DrawnNode.Of(new(node.IsFilm ? nameof(Film) : nameof(Person), node.Key), node.Links))],
            [.. found.Edges.Select(DrawnEdge.Of)],
            found.IsCut,
            graph.DatasetVersion);
    }
}
