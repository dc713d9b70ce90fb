using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Tests.Algorithms;

/// <summary>Each algorithm against trying everything, on a thousand small graphs.</summary>
public sealed class RandomGraphTests
{
    private const int Graphs = 1000;

    public static TheoryData<string> Algorithms => [.. Checks.Keys];

    private static readonly Dictionary<string, Action<SmallGraph, CollaborationGraph, BruteForce, int>> Checks = new()
    {
        ["collaborators"] = Collaborators,
        ["what two people did"] = SharedWork,
        ["shortest paths"] = ShortestPaths,
        ["reach"] = Reach,
        ["components"] = Components,
        ["role crossings on one film"] = (small, graph, naive, seed) => Crossings(small, graph, naive, seed, true),
        ["role crossings on any film"] = (small, graph, naive, seed) => Crossings(small, graph, naive, seed, false),
        ["career moves"] = CareerMoves,
        ["repeat teams"] = RepeatTeams,
        ["page rank"] = PageRank,
        ["neighbourhood"] = Neighbourhood,
    };

    [Theory]
    [MemberData(nameof(Algorithms))]
    public void An_algorithm_equals_brute_force(string name)
    {
        for (var seed = 0; seed < Graphs; seed++)
        {
            var small = SmallGraph.Random(seed);
            Checks[name](small, small.Build(), new BruteForce(small), seed);
        }
    }

    private static void Collaborators(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var filter = new CollaboratorFilter
        {
            Mine = SmallGraph.RandomFilter(seed),
            Theirs = SmallGraph.RandomFilter(seed + 1),
            MinFilms = 1 + (seed % 3),
        };
        foreach (var person in small.PersonKeys)
        {
            Assert.Equal(
                naive.Collaborators(person, filter.Mine, filter.Theirs, filter.MinFilms),
                Analysis.Algorithms.Collaborators.Of(graph, person, filter, default)
                    .Select(found => (found.Person, found.FilmCount, found.FirstYear, found.LastYear)));
        }
    }

    private static void SharedWork(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var (mine, theirs) = (SmallGraph.RandomFilter(seed), SmallGraph.RandomFilter(seed + 1));
        var (one, other) = (small.PersonKeys.First(), small.PersonKeys.Last());
        var (my, their) = (naive.Counting(mine).Where(credit => credit.Person == one), naive.Counting(theirs).Where(credit => credit.Person == other));
        var films = my.Select(credit => credit.Film).Intersect(their.Select(credit => credit.Film)).ToHashSet();
        var found = Analysis.Algorithms.Collaborators.Between(graph, one, other, new() { Mine = mine, Theirs = theirs });
        Assert.Equal(films.OrderBy(film => small.YearOf(film) ?? 0).ThenBy(film => film), found.Films);
        Assert.Equal(my.Where(credit => films.Contains(credit.Film)).Select(credit => credit.Role).Distinct().Order(), found.MyRoles);
        Assert.Equal(their.Where(credit => films.Contains(credit.Film)).Select(credit => credit.Role).Distinct().Order(), found.TheirRoles);
    }

    private static void ShortestPaths(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var filter = SmallGraph.RandomFilter(seed);
        var from = small.PersonKeys.First();
        foreach (var to in small.PersonKeys.Skip(1))
        {
            var expected = naive.ShortestPaths(from, to, filter);
            var found = Analysis.Algorithms.ShortestPaths.Find(graph, from, to, filter, default);
            Assert.Equal(expected.Count, found.Paths);
            Assert.Equal(expected.Count == 0 ? null : expected[0].Length / 2, found.Hops);
            long[] path = [from, .. found.Steps.SelectMany(step => (long[])[step.Film, step.To])];
            Assert.True(found.Hops is null || expected.Exists(path.SequenceEqual), $"{string.Join(' ', path)} is no shortest path ({seed}).");
        }
    }

    private static void Reach(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var person = small.PersonKeys.First();
        var distances = small.PersonKeys.Skip(1).Select(other => naive.Distance(person, other, CreditFilter.All))
            .Where(distance => distance <= 3).GroupBy(distance => distance).OrderBy(group => group.Key);
        Assert.Equal(distances.Select(group => group.Count()), Analysis.Algorithms.Reach.Of(graph, person, 3, default));
    }

    private static void Components(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var groups = small.PersonKeys
            .Select(person => small.PersonKeys.Where(other => person == other || naive.Distance(person, other, CreditFilter.All) is not null).ToArray())
            .DistinctBy(members => members[0]).OrderByDescending(members => members.Length).ToList();
        for (var i = 0; i < groups.Count; i++)
        {
            var films = small.Credits.Where(credit => groups[i].Contains(credit.Person)).Select(credit => credit.Film).Distinct().Count();
            Assert.All(groups[i], person => Assert.Equal(new Component(i + 1, groups[i].Length, films), Component.Of(graph, person)));
        }
    }

    private static void Crossings(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed, bool sameFilm)
    {
        long[][] roles = [[1], [2], [3], [1, 3]];
        long[] films = [.. small.FilmKeys.Where(film => seed % 2 == 0 || film % 3 > 0)];
        Assert.Equal(
            naive.Crossings(roles, sameFilm, films),
            RoleCrossings.Of(graph, roles, sameFilm, seed % 2 == 0 ? null : films, default)
                .Select(crossing => (crossing.First, crossing.Second, crossing.People, crossing.Films)));
    }

    private static void CareerMoves(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        (long[] from, long[] to) = seed % 2 == 0 ? (new[] { 1L }, new[] { 2L }) : ([1, 2], [3, 4]);
        var found = Analysis.Algorithms.CareerMoves.Of(graph, from, to, default);
        Assert.Equal(naive.Moves(from, to), found.Select(move => (move.Person, move.FromYear, move.ToYear)));
        foreach (var move in found)
        {
            Assert.Equal(
                naive.LearnedUnder(move.Person, move.ToYear, from, to),
                move.LearnedUnder.SelectMany(mentor => mentor.Films.Select(film => (mentor.Person, film))).Order());
            Assert.Equal(move.LearnedUnder.OrderByDescending(mentor => mentor.Films.Count).ThenBy(mentor => mentor.Person), move.LearnedUnder);
        }
    }

    private static void RepeatTeams(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        long[][] roles = seed % 2 == 0 ? [[1], [2]] : [[1], [2, 3], [4]];
        var found = Analysis.Algorithms.RepeatTeams.Of(graph, roles, 1 + (seed % 3), default);
        Assert.Equal(
            naive.Teams(roles, 1 + (seed % 3)).Select(team => $"{string.Join(' ', team.People)}: {string.Join(' ', team.Films)}"),
            found.Select(team => $"{string.Join(' ', team.People)}: {string.Join(' ', team.Films)}"));
        Assert.All(found, team => Assert.Equal(
            (team.Films.Min(small.YearOf), team.Films.Max(small.YearOf)), (team.FirstYear, team.LastYear)));
    }

    /// <summary>By the definition: every node again and again, all at once, until nothing moves.</summary>
    private static void PageRank(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        long[] nodes = [.. small.PersonKeys, .. small.FilmKeys.Select(film => -film)];
        var links = small.Credits.SelectMany(credit => ((long, long)[])[(credit.Person, -credit.Film), (-credit.Film, credit.Person)]).Distinct().ToLookup(link => link.Item1, link => link.Item2);
        var scores = nodes.ToDictionary(node => node, _ => 1.0 / nodes.Length);
        for (var step = 0; step < 120; step++)
        {
            var idle = nodes.Where(node => !links[node].Any()).Sum(node => scores[node]);
            scores = nodes.ToDictionary(
                node => node,
                node => (0.15 + (0.85 * idle)) / nodes.Length + (0.85 * links[node].Sum(other => scores[other] / links[other].Count())));
        }

        Assert.Equal(0, small.PersonKeys.Sum(person => Math.Abs(scores[person] - Analysis.Algorithms.PageRank.Of(graph, person).Score)), 1e-6);
        Assert.All(small.PersonKeys, person => Assert.Equal(
            1 + small.PersonKeys.Count(other => Analysis.Algorithms.PageRank.Of(graph, other).Score > Analysis.Algorithms.PageRank.Of(graph, person).Score),
            Analysis.Algorithms.PageRank.Of(graph, person).Position));
    }

    private static void Neighbourhood(SmallGraph small, CollaborationGraph graph, BruteForce naive, int seed)
    {
        var person = small.PersonKeys.First();
        var found = Analysis.Algorithms.Neighbourhood.Of(graph, false, person, 2, 100);
        Assert.Equal(
            small.PersonKeys.Where(other => other == person || naive.Distance(person, other, CreditFilter.All) <= 2),
            found.Nodes.Where(node => !node.IsFilm).Select(node => node.Key).Order());
        var (people, films) = (found.Nodes.Where(node => !node.IsFilm).Select(node => node.Key), found.Nodes.Where(node => node.IsFilm).Select(node => node.Key));
        Assert.Equal(
            small.Credits.Where(credit => people.Contains(credit.Person) && films.Contains(credit.Film)).Distinct()
                .Select(credit => (credit.Person, credit.Film, credit.Role)).Order(),
            found.Edges.SelectMany(edge => edge.Roles.Select(role => (edge.Person, edge.Film, role))).Order());
        Assert.False(found.IsCut);
    }
}
