using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Teams that made several films in the same roles.</summary>
public static class RepeatTeams
{
    /// <summary>
    /// Every row of different people, one a role, who filled the roles together on enough films; those of most films
    /// first, then by the keys of the people. A team grows role by role, and only while it has enough films. Time: for
    /// two roles the sum over films of the people in the one times those in the other.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="roles">The keys of each role, those under a broader role included; two roles at least.</param>
    /// <param name="minFilms">How many films it takes.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public static IReadOnlyList<Team> Of(
        CollaborationGraph graph,
        IReadOnlyList<IReadOnlyCollection<long>> roles,
        int minFilms,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(roles);
        var tests = roles.Select(role => graph.Test(new() { Roles = role })).ToArray();
        var teams = new List<Team>();
        var films = new List<int>();
        for (var person = 0; person < graph.PersonCount; person++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            films.Clear();
            foreach (var film in graph.OfPeople.Of(person, tests[0]))
                films.Add(film);
            if (films.Count >= minFilms)
                Grow(graph, [person], films, tests, minFilms, teams);
        }

        // The sort keeps the order of equals, in which the teams grew: by the keys of the people.
        return [.. teams.OrderByDescending(team => team.Films.Count)];
    }

    private static void Grow(
        CollaborationGraph graph, int[] team, List<int> films, CreditTest[] tests, int minFilms, List<Team> teams)
    {
        if (team.Length == tests.Length)
        {
            teams.Add(TeamOf(graph, team, films));
            return;
        }

        var together = new SortedDictionary<int, List<int>>();
        foreach (var film in films)
        {
            foreach (var other in graph.OfFilms.Of(film, tests[team.Length]))
            {
                if (Array.IndexOf(team, other) >= 0)
                    continue;
                if (!together.TryGetValue(other, out var shared))
                    together.Add(other, shared = []);
                shared.Add(film);
            }
        }

        foreach (var (other, shared) in together)
        {
            if (shared.Count >= minFilms)
                Grow(graph, [.. team, other], shared, tests, minFilms, teams);
        }
    }

    private static Team TeamOf(CollaborationGraph graph, int[] team, List<int> films)
    {
        int[] years = [.. films.Select(film => graph.Years[film]).Where(year => year != CollaborationGraph.NoYear)];
        return new(
            [.. team.Select(person => graph.People[person])],
            [.. films.Select(film => graph.Films[film])],
            years.Length == 0 ? null : years.Min(),
            years.Length == 0 ? null : years.Max());
    }
}
