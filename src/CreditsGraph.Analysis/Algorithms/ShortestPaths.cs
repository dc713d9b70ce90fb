using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>
/// Shortest paths from both ends at once: each time the side with the smaller last level goes one level further, until
/// they meet or one side has nowhere to go, in which case nothing joins the two, however long.
/// </summary>
public static class ShortestPaths
{
    // Two arrays of the graph's size serve one search after another, as long as their graph lives.
    private static readonly ConditionalWeakTable<CollaborationGraph, ConcurrentBag<(PathSide, PathSide)>> Idle = [];

    /// <summary>
    /// The shortest path between two people over credits that count on both ends of each hop. Time: linear in what lies
    /// within half the distance of both, at worst in the graph.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static ShortestPath Find(
        CollaborationGraph graph, long from, long to, CreditFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        var (start, end) = (graph.PersonOf(from), graph.PersonOf(to));
        if (start == end)
            return new(0, 1, []);
        var idle = Idle.GetOrCreateValue(graph);
        var nodes = graph.PersonCount + graph.FilmCount;
        var sides = idle.TryTake(out var taken) ? taken : (new PathSide(nodes), new PathSide(nodes));
        var path = Find(graph, start, end, graph.Test(filter), sides, cancellationToken);
        idle.Add(sides);
        return path;
    }

    private static ShortestPath Find(
        CollaborationGraph graph,
        int start,
        int end,
        CreditTest test,
        (PathSide Near, PathSide Far) sides,
        CancellationToken cancellationToken)
    {
        sides.Near.Start(start);
        sides.Far.Start(end);
        while (true)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (expanded, other) = sides.Near.Frontier.Length <= sides.Far.Frontier.Length ? sides : (sides.Far, sides.Near);
            expanded.Expand(graph, test);
            if (expanded.Frontier.Length == 0)
                return new(null, 0, []);
            var (meeting, paths) = Meet(expanded, other);
            if (meeting >= 0)
                return new((sides.Near.Depth + sides.Far.Depth) / 2, paths, Steps(graph, meeting, sides, test));
        }
    }

    /// <summary>
    /// Where the sides meet first: those nodes are in the last levels of both, and every shortest path goes through one.
    /// </summary>
    private static (int Node, long Paths) Meet(PathSide expanded, PathSide other)
    {
        var (meeting, paths) = (-1, 0L);
        foreach (var node in expanded.Frontier)
        {
            if (!other.Has(node))
                continue;
            meeting = meeting < 0 ? node : Math.Min(meeting, node);
            paths = Saturating.Add(paths, Saturating.Multiply(expanded.WaysTo(node), other.WaysTo(node)));
        }

        return (meeting, paths);
    }

    private static List<PathStep> Steps(
        CollaborationGraph graph, int meeting, (PathSide Near, PathSide Far) sides, CreditTest test)
    {
        var nodes = Back(graph, meeting, sides.Near, test);
        nodes.Reverse();
        nodes.Add(meeting);
        nodes.AddRange(Back(graph, meeting, sides.Far, test));
        var steps = new List<PathStep>(nodes.Count / 2);
        for (var i = 0; i + 2 < nodes.Count; i += 2)
            steps.Add(new(graph.People[nodes[i]], graph.Films[nodes[i + 1] - graph.PersonCount], graph.People[nodes[i + 2]]));
        return steps;
    }

    /// <summary>The nodes from before a node back to a side's start, each the smallest of those that are nearer.</summary>
    private static List<int> Back(CollaborationGraph graph, int node, PathSide side, CreditTest test)
    {
        var nodes = new List<int>();
        for (var depth = side.DepthOf(node) - 1; depth >= 0; depth--)
            nodes.Add(node = Before(graph, node, depth, side, test));
        return nodes;
    }

    private static int Before(CollaborationGraph graph, int node, int depth, PathSide side, CreditTest test)
    {
        var isPerson = node < graph.PersonCount;
        foreach (var neighbour in isPerson ? graph.OfPeople.Of(node, test) : graph.OfFilms.Of(node - graph.PersonCount, test))
        {
            var candidate = isPerson ? neighbour + graph.PersonCount : neighbour;
            if (side.Has(candidate) && side.DepthOf(candidate) == depth)
                return candidate;
        }

        throw new InvalidOperationException("A node of a path has none before it.");
    }
}
