using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>How many people are how far from somebody.</summary>
public static class Reach
{
    /// <summary>
    /// How many people are 1, 2, … hops from a person, a hop being a shared film; ends with the last distance that
    /// anybody is at. Time and memory: linear in the graph at worst.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static IReadOnlyList<int> Of(CollaborationGraph graph, long person, int maxHops, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        var (people, films) = (new bool[graph.PersonCount], new bool[graph.FilmCount]);
        var frontier = new List<int> { graph.PersonOf(person) };
        people[frontier[0]] = true;
        var counts = new List<int>();
        while (counts.Count < maxHops)
        {
            cancellationToken.ThrowIfCancellationRequested();
            frontier = Next(graph.OfFilms, Next(graph.OfPeople, frontier, films), people);
            if (frontier.Count == 0)
                break;
            counts.Add(frontier.Count);
        }

        return counts;
    }

    private static List<int> Next(Adjacency neighbours, List<int> frontier, bool[] known)
    {
        var found = new List<int>();
        foreach (var node in frontier)
        {
            foreach (var neighbour in neighbours.Of(node, default))
            {
                if (known[neighbour])
                    continue;
                known[neighbour] = true;
                found.Add(neighbour);
            }
        }

        return found;
    }
}
