using System.Numerics;
using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>A table of roles by roles: in how many people, and on how many films, they cross.</summary>
public static class RoleCrossings
{
    /// <summary>How many roles a table has at most: a person's roles are one machine word.</summary>
    public const int MaxRoles = 64;

    /// <summary>
    /// Every pair of roles, each once, a role by itself included; in the order of the question. Time: the credits of the
    /// people of each role, times the roles they hold; memory: one bit a film for each role, and one word a person.
    /// </summary>
    /// <param name="graph">The graph.</param>
    /// <param name="roles">The keys of each role of the table, those under a broader role included.</param>
    /// <param name="sameFilm">Whether the roles must be held on one film.</param>
    /// <param name="films">The keys of the films considered; null: all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <exception cref="ArgumentException">There are more than <see cref="MaxRoles"/> roles.</exception>
    public static IReadOnlyList<RoleCrossing> Of(
        CollaborationGraph graph,
        IReadOnlyList<IReadOnlyCollection<long>> roles,
        bool sameFilm,
        IEnumerable<long>? films,
        CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(roles);
        if (roles.Count > MaxRoles)
            throw new ArgumentException($"A table has at most {MaxRoles} roles.", nameof(roles));
        var table = new CrossingTable(graph, Masks(graph, roles), Considered(graph, films));
        var crossings = new List<RoleCrossing>(roles.Count * (roles.Count + 1) / 2);
        for (var first = 0; first < roles.Count; first++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (people, marked) = sameFilm ? table.OnSameFilm(first) : table.OnAnyFilm(first);
            for (var second = first; second < roles.Count; second++)
                crossings.Add(new(first, second, people[second], marked[second].Sum(BitOperations.PopCount)));
        }

        return crossings;
    }

    private static ulong[] Masks(CollaborationGraph graph, IReadOnlyList<IReadOnlyCollection<long>> roles)
    {
        var masks = new ulong[graph.Roles.Count];
        for (var i = 0; i < roles.Count; i++)
        {
            foreach (var role in roles[i].Select(graph.Roles.IndexOf).Where(role => role >= 0))
                masks[role] |= 1UL << i;
        }

        return masks;
    }

    private static bool[]? Considered(CollaborationGraph graph, IEnumerable<long>? films)
    {
        if (films is null)
            return null;
        var considered = new bool[graph.FilmCount];
        foreach (var film in films.Select(graph.Films.IndexOf).Where(film => film >= 0))
            considered[film] = true;
        return considered;
    }
}
