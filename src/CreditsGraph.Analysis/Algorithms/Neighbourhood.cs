using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>The people and films around one of them, for drawing.</summary>
/// <param name="Nodes">The nodes, the nearest first, then in the order in which their neighbours were met.</param>
/// <param name="Edges">Every link between two of the nodes, by person, then by film.</param>
/// <param name="IsCut">Whether there are more nodes within the distance than were asked for.</param>
public sealed record Neighbourhood(
    IReadOnlyList<NeighbourhoodNode> Nodes, IReadOnlyList<NeighbourhoodEdge> Edges, bool IsCut)
{
    /// <summary>The neighbourhood of a person or film. Time: the credits of the nodes that it holds.</summary>
    /// <param name="graph">The graph.</param>
    /// <param name="isFilm">Whether the middle is a film.</param>
    /// <param name="key">The key of the middle.</param>
    /// <param name="hops">How many hops to go, from people to people: around a film its people are one hop away.</param>
    /// <param name="limit">How many nodes to hold at most, the middle included.</param>
    /// <exception cref="KeyNotFoundException">There is no such person or film.</exception>
    public static Neighbourhood Of(CollaborationGraph graph, bool isFilm, long key, int hops, int limit)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var middle = isFilm ? graph.Films.IndexOf(key) : graph.PersonOf(key);
        if (middle < 0)
            throw new KeyNotFoundException($"The graph has no film {key}.");
        var (nodes, isCut) = NodesAround(graph, (isFilm, middle), (hops * 2) - (isFilm ? 1 : 0), limit);
        return new(
            [
                .. nodes.Select(node => new NeighbourhoodNode(
                    node.IsFilm, (node.IsFilm ? graph.Films : graph.People)[node.Index], node.Links)),
            ],
            EdgesAmong(graph, nodes),
            isCut);
    }

    private static (List<(bool IsFilm, int Index, int Links)> Nodes, bool IsCut) NodesAround(
        CollaborationGraph graph, (bool IsFilm, int Index) middle, int links, int limit)
    {
        var nodes = new List<(bool IsFilm, int Index, int Links)> { (middle.IsFilm, middle.Index, 0) };
        var known = new HashSet<(bool, int)> { middle };
        for (var i = 0; i < nodes.Count; i++)
        {
            var (isFilm, index, distance) = nodes[i];
            if (distance == links)
                break;
            foreach (var neighbour in (isFilm ? graph.OfFilms : graph.OfPeople).Of(index, default))
            {
                if (!known.Add((!isFilm, neighbour)))
                    continue;
                if (nodes.Count == limit)
                    return (nodes, true);
                nodes.Add((!isFilm, neighbour, distance + 1));
            }
        }

        return (nodes, false);
    }

    private static List<NeighbourhoodEdge> EdgesAmong(CollaborationGraph graph, List<(bool IsFilm, int Index, int Links)> nodes)
    {
        var films = nodes.Where(node => node.IsFilm).Select(node => node.Index).ToHashSet();
        var edges = new List<NeighbourhoodEdge>();
        foreach (var (_, person, _) in nodes.Where(node => !node.IsFilm).OrderBy(node => node.Index))
        {
            var (start, end) = (graph.OfPeople.Offsets[person], graph.OfPeople.Offsets[person + 1]);
            var shared = Enumerable.Range(start, end - start).Where(i => films.Contains(graph.OfPeople.Targets[i]))
                .GroupBy(i => graph.OfPeople.Targets[i], i => graph.Roles[graph.OfPeople.Roles[i]]);
            edges.AddRange(shared.Select(group => new NeighbourhoodEdge(graph.People[person], graph.Films[group.Key], [.. group])));
        }

        return edges;
    }
}
