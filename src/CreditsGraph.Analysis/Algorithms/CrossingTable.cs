using System.Numerics;
using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>
/// Computes a role's row of a table of crossings, from the role itself on. Roles are bits: bit i is the i-th role of the table.
/// </summary>
internal sealed class CrossingTable
{
    private readonly Adjacency _credits;
    private readonly ulong[] _masks;
    private readonly bool[]? _considered;
    private readonly ulong[] _held;
    private readonly int[] _people = new int[RoleCrossings.MaxRoles];
    private readonly ulong[][] _films = new ulong[RoleCrossings.MaxRoles][];

    public CrossingTable(CollaborationGraph graph, ulong[] masks, bool[]? considered)
    {
        (_credits, _masks, _considered) = (graph.OfPeople, masks, considered);
        for (var i = 0; i < _films.Length; i++)
            _films[i] = new ulong[(graph.FilmCount + 63) / 64];
        _held = new ulong[graph.PersonCount];
        for (var person = 0; person < _held.Length; person++)
        {
            for (var i = _credits.Offsets[person]; i < _credits.Offsets[person + 1]; i++)
                _held[person] |= RolesAt(i);
        }
    }

    /// <summary>Who holds a role on some film and each other role on some; and the films of theirs with one of the two.</summary>
    public (int[] People, ulong[][] Films) OnAnyFilm(int role)
    {
        Clear();
        var (bit, rest) = (1UL << role, ulong.MaxValue << role);
        for (var person = 0; person < _held.Length; person++)
        {
            if ((_held[person] & bit) == 0)
                continue;
            var held = _held[person] & rest;
            CountPeople(held);
            for (var i = _credits.Offsets[person]; i < _credits.Offsets[person + 1]; i++)
            {
                var roles = RolesAt(i);
                // A film with the row's own role counts for every role that the person holds.
                MarkFilm((roles & bit) != 0 ? held : roles & rest, _credits.Targets[i]);
            }
        }

        return (_people, _films);
    }

    /// <summary>Who holds a role and each other role on one film; and those films.</summary>
    public (int[] People, ulong[][] Films) OnSameFilm(int role)
    {
        Clear();
        for (var person = 0; person < _held.Length; person++)
        {
            if ((_held[person] & (1UL << role)) != 0)
                CountPeople(MarkTogether(person, 1UL << role, ulong.MaxValue << role));
        }

        return (_people, _films);
    }

    /// <summary>Marks each film on which a person holds the row's role, and gives those of the row's that are held beside it.</summary>
    private ulong MarkTogether(int person, ulong bit, ulong rest)
    {
        var together = 0UL;
        for (var i = _credits.Offsets[person]; i < _credits.Offsets[person + 1];)
        {
            var film = _credits.Targets[i];
            var roles = 0UL;
            for (; i < _credits.Offsets[person + 1] && _credits.Targets[i] == film; i++)
                roles |= RolesAt(i);
            if ((roles & bit) == 0)
                continue;
            MarkFilm(roles & rest, film);
            together |= roles & rest;
        }

        return together;
    }

    private ulong RolesAt(int i) =>
        _considered is null || _considered[_credits.Targets[i]] ? _masks[_credits.Roles[i]] : 0;

    private void CountPeople(ulong roles)
    {
        for (; roles != 0; roles &= roles - 1)
            _people[BitOperations.TrailingZeroCount(roles)]++;
    }

    private void MarkFilm(ulong roles, int film)
    {
        for (; roles != 0; roles &= roles - 1)
            _films[BitOperations.TrailingZeroCount(roles)][film >> 6] |= 1UL << (film & 63);
    }

    private void Clear()
    {
        Array.Clear(_people);
        foreach (var films in _films)
            Array.Clear(films);
    }
}
