using CreditsGraph.Analysis.Graph;
using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Tests;

/// <summary>A graph small enough to check by eye or by trying everything, beside the graph that is built of it.</summary>
internal sealed class SmallGraph
{
    public const int RoleCount = 4;

    public required int People { get; init; }

    public required int?[] Years { get; init; }

    /// <summary>The credits; keys of people begin at 10, of films at 20, of roles at 1.</summary>
    public required (long Film, long Person, long Role)[] Credits { get; init; }

    public IEnumerable<long> PersonKeys => Enumerable.Range(0, People).Select(person => (long)(10 + (person * 3)));

    public IEnumerable<long> FilmKeys => Enumerable.Range(0, Years.Length).Select(film => (long)(20 + film));

    public int? YearOf(long film) => Years[film - 20];

    /// <summary>Of each role, the department that bears its number.</summary>
    public static Department DepartmentOf(long role) => (Department)(int)role;

    public CollaborationGraph Build()
    {
        var builder = new GraphBuilder(
            new([.. PersonKeys]), new([.. FilmKeys]), new([.. Enumerable.Range(1, RoleCount).Select(role => (long)role)]));
        foreach (var (film, person, role) in Credits)
            builder.Add(film, person, role);
        return builder.Build(
            new("test", null),
            [.. Years.Select(year => year ?? CollaborationGraph.NoYear)],
            [.. Enumerable.Range(1, RoleCount).Select(role => DepartmentOf(role))]);
    }

    /// <summary>A graph of up to 9 people and 8 films; the same seed makes the same one.</summary>
    public static SmallGraph Random(int seed)
    {
        var random = new Random(seed);
        var (people, films) = (random.Next(2, 10), random.Next(1, 9));
        var graph = new SmallGraph
        {
            People = people,
            Years = [.. Enumerable.Range(0, films).Select(_ => random.Next(4) == 0 ? (int?)null : random.Next(2000, 2005))],
            Credits = new (long, long, long)[random.Next(0, people * 4)],
        };
        long[] persons = [.. graph.PersonKeys];
        for (var i = 0; i < graph.Credits.Length; i++)
            graph.Credits[i] = (20 + random.Next(films), persons[random.Next(people)], random.Next(1, RoleCount + 1));
        return graph;
    }

    /// <summary>Some filter or other, for a seed.</summary>
    public static CreditFilter RandomFilter(int seed)
    {
        var random = new Random(seed ^ 0x5EED);
        return new()
        {
            Roles = random.Next(2) == 0 ? null : [.. Enumerable.Range(1, RoleCount).Where(_ => random.Next(3) > 0).Select(role => (long)role)],
            Departments = random.Next(3) > 0 ? null : [.. Enumerable.Range(1, RoleCount).Where(_ => random.Next(3) > 0).Select(role => DepartmentOf(role))],
            Years = random.Next(2) == 0 ? null : (2001, 2003),
        };
    }
}
