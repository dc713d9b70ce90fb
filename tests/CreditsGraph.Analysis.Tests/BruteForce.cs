using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Tests;

/// <summary>Questions about small graphs answered by trying everything: nothing here knows how the real graph is laid out.</summary>
internal sealed class BruteForce(SmallGraph graph)
{
    public IEnumerable<(long Film, long Person, long Role)> Counting(CreditFilter filter) => graph.Credits.Where(credit =>
        (filter.Roles is null || filter.Roles.Contains(credit.Role))
        && (filter.Departments is null || filter.Departments.Contains(SmallGraph.DepartmentOf(credit.Role)))
        && IsWithin(graph.YearOf(credit.Film), filter.Years));

    public IEnumerable<(long Person, int Films, int? First, int? Last)> Collaborators(
        long person, CreditFilter mine, CreditFilter theirs, int minFilms) =>
        from film in Counting(mine).Where(credit => credit.Person == person).Select(credit => credit.Film).Distinct()
        from other in Counting(theirs).Where(credit => credit.Film == film && credit.Person != person).Select(credit => credit.Person).Distinct()
        group film by other into shared
        where shared.Count() >= minFilms
        orderby shared.Key
        select (shared.Key, shared.Count(), shared.Min(graph.YearOf), shared.Max(graph.YearOf));

    /// <summary>Every row of people and films from one person to another with the fewest hops.</summary>
    public List<long[]> ShortestPaths(long from, long to, CreditFilter filter)
    {
        var links = Counting(filter).Select(credit => (credit.Film, credit.Person)).Distinct().ToList();
        var paths = new List<long[]> { new[] { from } };
        for (var hop = 0; hop < graph.People; hop++)
        {
            var found = paths.Where(path => path[^1] == to).ToList();
            if (found.Count > 0)
                return found;
            paths = [.. from path in paths
                        from link in links
                        where link.Person == path[^1]
                        from next in links
                        where next.Film == link.Film && !path.Where((_, i) => i % 2 == 0).Contains(next.Person)
                        select (long[])[.. path, link.Film, next.Person]];
        }

        return [];
    }

    /// <summary>How many hops lie between two people: everybody within one hop more is gathered again and again.</summary>
    public int? Distance(long from, long to, CreditFilter filter)
    {
        var links = Counting(filter).Select(credit => (credit.Film, credit.Person)).Distinct().ToList();
        HashSet<long> within = [from];
        for (var hops = 0; hops < graph.People; hops++)
        {
            if (within.Contains(to))
                return hops;
            var films = links.Where(link => within.Contains(link.Person)).Select(link => link.Film).ToHashSet();
            within.UnionWith(links.Where(link => films.Contains(link.Film)).Select(link => link.Person));
        }

        return null;
    }

    public IEnumerable<(int First, int Second, int People, int Films)> Crossings(
        long[][] roles, bool sameFilm, IReadOnlyCollection<long> films)
    {
        for (var first = 0; first < roles.Length; first++)
        {
            for (var second = first; second < roles.Length; second++)
            {
                var joined = (from a in graph.Credits
                              from b in graph.Credits
                              where a.Person == b.Person && roles[first].Contains(a.Role) && roles[second].Contains(b.Role)
                              where films.Contains(a.Film) && films.Contains(b.Film) && (!sameFilm || a.Film == b.Film)
                              select (a.Person, FilmA: a.Film, FilmB: b.Film)).ToList();
                yield return (
                    first,
                    second,
                    joined.Select(row => row.Person).Distinct().Count(),
                    joined.SelectMany(row => (long[])[row.FilmA, row.FilmB]).Distinct().Count());
            }
        }
    }

    public IEnumerable<(long Person, int From, int To)> Moves(long[] from, long[] to) =>
        from person in graph.PersonKeys
        let start = FirstYear(person, @from)
        let turn = FirstYear(person, to)
        where start < turn
        orderby turn, person
        select (person, start.Value, turn.Value);

    public IEnumerable<(long Mentor, long Film)> LearnedUnder(long person, int before, long[] from, long[] to) =>
        (from mine in graph.Credits
         from theirs in graph.Credits
         where mine.Person == person && @from.Contains(mine.Role) && graph.YearOf(mine.Film) < before
         where theirs.Film == mine.Film && to.Contains(theirs.Role)
         select (theirs.Person, mine.Film)).Distinct().Order();

    public IEnumerable<(long[] People, long[] Films)> Teams(long[][] roles, int minFilms) =>
        from team in Rows(roles.Length)
        let films = graph.FilmKeys.Where(film => team.Index().All(member => graph.Credits.Any(credit =>
            credit.Film == film && credit.Person == member.Item && roles[member.Index].Contains(credit.Role)))).ToArray()
        where films.Length >= minFilms
        orderby films.Length descending
        select (team, films);

    private IEnumerable<long[]> Rows(int length) => length == 0
        ? [[]]
        : Rows(length - 1).SelectMany(row => graph.PersonKeys.Where(person => !row.Contains(person)).Select(person => (long[])[.. row, person]));

    private int? FirstYear(long person, long[] roles) =>
        graph.Credits.Where(credit => credit.Person == person && roles.Contains(credit.Role)).Min(credit => graph.YearOf(credit.Film));

    private static bool IsWithin(int? year, (int From, int To)? range) => range is not { } years || (year >= years.From && year <= years.To);
}
