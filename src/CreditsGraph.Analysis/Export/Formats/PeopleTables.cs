using CreditsGraph.Analysis.Graph;
using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>
/// The people alone, joined where they share films of the selection. The table of pairs has a row for each two roles, with
/// the number of films in just these roles, and, the same in all rows of a pair, the number of films they share at all.
/// Organizations are left out.
/// </summary>
internal sealed class PeopleTables(Stream bytes, ExportAbout about) : ZippedTables(bytes, about)
{
    private readonly List<long> _people = [];
    private readonly List<ExportFilm> _films = [];
    private readonly SortedDictionary<long, ExportRole> _roles = [];
    private readonly List<(long Film, long Contributor, long Role)> _credits = [];

    public override void Begin() => WriteAbout();

    public override void Write(in ExportFilm film) => _films.Add(film with { Slug = "", Title = "" });

    public override void BeginContributors() => BeginTable("people.csv", "id", "slug", "name", "sortName");

    public override void Write(in ExportContributor contributor)
    {
        if (contributor.Kind != ContributorKind.Person)
            return;
        _people.Add(contributor.Id);
        WriteRow(ContributorId(contributor.Id), contributor.Slug, contributor.Name, contributor.SortName);
    }

    public override void BeginCredits() => BeginTable(
        "pairs.csv", "source", "target", "sourceRole", "targetRole", "films", "weight", "firstYear", "lastYear");

    public override void Write(in ExportCredit credit)
    {
        _roles.TryAdd(credit.Role.Id, credit.Role);
        _credits.Add((credit.Film, credit.Contributor, credit.Role.Id));
    }

    public override IEnumerable<int> End()
    {
        var graph = Build();
        for (var person = 0; person < graph.PersonCount; person++)
        {
            foreach (var (other, shared) in PairsOf(graph, person))
                Write(graph, person, other, shared);
            yield return person;
        }

        EndTables();
    }

    private CollaborationGraph Build()
    {
        var builder = new GraphBuilder(new([.. _people]), new([.. _films.Select(film => film.Id)]), new([.. _roles.Keys]));
        foreach (var (film, contributor, role) in _credits)
            builder.Add(film, contributor, role);
        _credits.Clear();
        _credits.TrimExcess();
        return builder.Build(
            new("", null), [.. _films.Select(film => film.Year ?? CollaborationGraph.NoYear)], [.. _roles.Values.Select(role => role.Department)]);
    }

    /// <summary>The people of greater keys who share films with a person, with those films.</summary>
    private static SortedDictionary<int, List<int>> PairsOf(CollaborationGraph graph, int person)
    {
        var pairs = new SortedDictionary<int, List<int>>();
        foreach (var film in graph.OfPeople.Of(person, default))
        {
            foreach (var other in graph.OfFilms.Of(film, default))
            {
                if (other <= person)
                    continue;
                if (!pairs.TryGetValue(other, out var films))
                    pairs.Add(other, films = []);
                films.Add(film);
            }
        }

        return pairs;
    }

    private void Write(CollaborationGraph graph, int person, int other, List<int> films)
    {
        var together = new SortedDictionary<(int Mine, int Theirs), int>();
        foreach (var film in films)
        {
            foreach (var mine in RolesOn(graph, person, film))
            {
                foreach (var theirs in RolesOn(graph, other, film))
                    together[(mine, theirs)] = together.GetValueOrDefault((mine, theirs)) + 1;
            }
        }

        var years = films.Select(graph.YearOf).Where(year => year is not null).ToList();
        foreach (var ((mine, theirs), count) in together)
        {
            WriteRow(
                ContributorId(graph.People[person]),
                ContributorId(graph.People[other]),
                _roles[graph.Roles[mine]].Slug,
                _roles[graph.Roles[theirs]].Slug,
                Text(count),
                Text(films.Count),
                Text(years.Min()),
                Text(years.Max()));
        }
    }

    private static ReadOnlySpan<int> RolesOn(CollaborationGraph graph, int person, int film)
    {
        var (start, end) = (graph.OfPeople.Offsets[person], graph.OfPeople.Offsets[person + 1]);
        var films = graph.OfPeople.Targets.AsSpan(start, end - start);
        var first = films.BinarySearch(film);
        while (first > 0 && films[first - 1] == film)
            first--;
        var last = first;
        while (last < films.Length && films[last] == film)
            last++;
        return graph.OfPeople.Roles.AsSpan(start + first, last - first);
    }
}
