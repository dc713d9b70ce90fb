using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>
/// Which people and films hang together over any number of credits. Linear time; one number a person is kept.
/// Components are numbered from 1, the one with the most people first, then the one of the smallest key.
/// </summary>
internal sealed class ComponentTable
{
    private readonly int[] _ofPeople;
    private readonly List<Component> _components;

    private ComponentTable(int[] ofPeople, List<Component> components) => (_ofPeople, _components) = (ofPeople, components);

    /// <summary>The component of a person, by the person's number.</summary>
    public Component this[int person] => _components[_ofPeople[person] - 1];

    public static ComponentTable Of(CollaborationGraph graph)
    {
        var (ofPeople, ofFilms) = (new int[graph.PersonCount], new int[graph.FilmCount]);
        var sizes = new List<(int People, int Films)>();
        var waiting = new Queue<int>();
        for (var person = 0; person < ofPeople.Length; person++)
        {
            if (ofPeople[person] == 0)
                sizes.Add(Mark(graph, person, sizes.Count + 1, ofPeople, ofFilms, waiting));
        }

        // The sort keeps the order of equals, which is that of the smallest keys.
        int[] order = [.. Enumerable.Range(0, sizes.Count).OrderByDescending(i => sizes[i].People)];
        var numbers = new int[sizes.Count];
        for (var i = 0; i < order.Length; i++)
            numbers[order[i]] = i + 1;
        for (var person = 0; person < ofPeople.Length; person++)
            ofPeople[person] = numbers[ofPeople[person] - 1];
        return new(ofPeople, [.. order.Select((old, i) => new Component(i + 1, sizes[old].People, sizes[old].Films))]);
    }

    private static (int People, int Films) Mark(
        CollaborationGraph graph, int start, int number, int[] ofPeople, int[] ofFilms, Queue<int> waiting)
    {
        var (people, films) = (1, 0);
        ofPeople[start] = number;
        waiting.Enqueue(start);
        while (waiting.TryDequeue(out var person))
        {
            foreach (var film in graph.OfPeople.Of(person, default))
            {
                if (ofFilms[film] != 0)
                    continue;
                ofFilms[film] = number;
                films++;
                foreach (var other in graph.OfFilms.Of(film, default))
                {
                    if (ofPeople[other] != 0)
                        continue;
                    ofPeople[other] = number;
                    people++;
                    waiting.Enqueue(other);
                }
            }
        }

        return (people, films);
    }
}
