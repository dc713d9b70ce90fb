using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Who worked with whom.</summary>
public static class Collaborators
{
    /// <summary>
    /// Everybody who shares enough films with a person, by key. Time: the credits of the person's films; memory: one
    /// number a person of the graph while it works.
    /// </summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static IReadOnlyList<Collaborator> Of(
        CollaborationGraph graph, long person, CollaboratorFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        var self = graph.PersonOf(person);
        var (mine, theirs) = (graph.Test(filter.Mine), graph.Test(filter.Theirs));
        var places = new int[graph.PersonCount];
        var found = new List<Collaborator>();
        foreach (var film in graph.OfPeople.Of(self, mine))
        {
            if (!mine.AllowsYear(graph.Years[film]) || !theirs.AllowsYear(graph.Years[film]))
                continue;
            cancellationToken.ThrowIfCancellationRequested();
            var year = graph.YearOf(film);
            foreach (var other in graph.OfFilms.Of(film, theirs))
            {
                if (other != self)
                    Count(other, year, places, found, graph);
            }
        }

        found.RemoveAll(other => other.FilmCount < filter.MinFilms);
        found.Sort((a, b) => a.Person.CompareTo(b.Person));
        return found;
    }

    /// <summary>How many people share a film with a person. Time: the credits of the person's films.</summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static int Count(CollaborationGraph graph, long person, CancellationToken cancellationToken) =>
        Of(graph, person, new(), cancellationToken).Count;

    /// <summary>What two people did on the films that count for both. Time: the credits of both.</summary>
    /// <exception cref="KeyNotFoundException">There is no such person.</exception>
    public static SharedWork Between(CollaborationGraph graph, long person, long other, CollaboratorFilter filter)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(filter);
        var (self, them) = (graph.PersonOf(person), graph.PersonOf(other));
        var (mine, theirs) = (graph.Test(filter.Mine), graph.Test(filter.Theirs));
        var films = new HashSet<int>();
        foreach (var film in graph.OfPeople.Of(self, mine))
        {
            if (mine.AllowsYear(graph.Years[film]) && theirs.AllowsYear(graph.Years[film]))
                films.Add(film);
        }

        var shared = new List<int>();
        foreach (var film in graph.OfPeople.Of(them, theirs))
        {
            if (films.Contains(film))
                shared.Add(film);
        }

        return new(
            [.. shared.OrderBy(film => graph.Years[film]).ThenBy(film => film).Select(film => graph.Films[film])],
            RolesOn(graph, self, shared, mine),
            RolesOn(graph, them, shared, theirs));
    }

    private static long[] RolesOn(CollaborationGraph graph, int person, List<int> films, CreditTest test)
    {
        var (start, end) = (graph.OfPeople.Offsets[person], graph.OfPeople.Offsets[person + 1]);
        var among = films.ToHashSet();
        return
        [
            .. Enumerable.Range(start, end - start)
                .Where(i => among.Contains(graph.OfPeople.Targets[i]) && test.AllowsRole(graph.OfPeople.Roles[i]))
                .Select(i => graph.OfPeople.Roles[i]).Distinct().Order().Select(role => graph.Roles[role]),
        ];
    }

    private static void Count(int person, int? year, int[] places, List<Collaborator> found, CollaborationGraph graph)
    {
        if (places[person] == 0)
        {
            found.Add(new(graph.People[person], 1, year, year));
            places[person] = found.Count;
            return;
        }

        var known = found[places[person] - 1];
        found[places[person] - 1] = known with
        {
            FilmCount = known.FilmCount + 1,
            FirstYear = Least(known.FirstYear, year),
            LastYear = Greatest(known.LastYear, year),
        };
    }

    private static int? Least(int? a, int? b) => a is null || b < a ? b ?? a : a;

    private static int? Greatest(int? a, int? b) => a is null || b > a ? b ?? a : a;
}
