using CreditsGraph.Analysis.Algorithms;
using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Graph;

/// <summary>
/// People and films, joined by the roles that the people hold: flat arrays in both directions, never changed once
/// built. Takes about 16 bytes a credit and 12 a person or film.
/// </summary>
public sealed class CollaborationGraph
{
    /// <summary>Stands for the year of a film that has none.</summary>
    internal const int NoYear = int.MinValue;

    private readonly Department[] _departments;
    private readonly Lazy<ComponentTable> _components;
    private readonly Lazy<RankTable> _ranks;

    internal CollaborationGraph(
        DatasetState state,
        (KeyIndex People, KeyIndex Films, KeyIndex Roles) keys,
        int[] years,
        Department[] departments,
        (Adjacency People, Adjacency Films) credits)
    {
        State = state;
        (People, Films, Roles) = keys;
        (OfPeople, OfFilms) = credits;
        Years = years;
        _departments = departments;
        _components = new(() => ComponentTable.Of(this));
        _ranks = new(() => RankTable.Of(this));
    }

    /// <summary>The version of the data that the graph was built from.</summary>
    public string DatasetVersion => State.Version;

    /// <summary>How many people there are, those without credits included.</summary>
    public int PersonCount => People.Count;

    /// <summary>How many films there are.</summary>
    public int FilmCount => Films.Count;

    /// <summary>How often a person holds a role on a film; the same role of one person on one film counts once.</summary>
    public int CreditCount => OfPeople.Targets.Length;

    /// <summary>The state of the data that the graph was built from.</summary>
    internal DatasetState State { get; }

    internal KeyIndex People { get; }

    internal KeyIndex Films { get; }

    internal KeyIndex Roles { get; }

    internal int[] Years { get; }

    /// <summary>The films of people.</summary>
    internal Adjacency OfPeople { get; }

    /// <summary>The people of films.</summary>
    internal Adjacency OfFilms { get; }

    /// <summary>Computed when first asked for, in linear time.</summary>
    internal ComponentTable Components => _components.Value;

    /// <summary>Computed when first asked for.</summary>
    internal RankTable Ranks => _ranks.Value;

    /// <summary>Whether there is a person of a key.</summary>
    public bool HasPerson(long key) => People.IndexOf(key) >= 0;

    /// <summary>Whether there is a film of a key.</summary>
    public bool HasFilm(long key) => Films.IndexOf(key) >= 0;

    /// <summary>Whether a role counts, by its key: the years of a filter aside.</summary>
    public bool Allows(CreditFilter filter, long role)
    {
        ArgumentNullException.ThrowIfNull(filter);
        return Roles.IndexOf(role) is >= 0 and var index && Test(filter).AllowsRole(index);
    }

    internal int PersonOf(long key) => People.IndexOf(key) is >= 0 and var index
        ? index
        : throw new KeyNotFoundException($"The graph has no person {key}.");

    internal int? YearOf(int film) => Years[film] == NoYear ? null : Years[film];

    /// <summary>The filter as tables over the graph's own numbers.</summary>
    internal CreditTest Test(CreditFilter filter)
    {
        if (filter.Roles is null && filter.Departments is null)
            return new(null, filter.Years);
        var allowed = new bool[Roles.Count];
        foreach (var role in filter.Roles?.Select(Roles.IndexOf) ?? Enumerable.Range(0, allowed.Length))
        {
            if (role >= 0)
                allowed[role] = filter.Departments is null || filter.Departments.Contains(_departments[role]);
        }

        return new(allowed, filter.Years);
    }
}
