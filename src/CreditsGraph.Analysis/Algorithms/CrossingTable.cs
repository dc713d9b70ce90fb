using System.Numerics;
using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>Computes a role's row of a table of crossings. Roles are bits: bit i is the i-th role of the table.</summary>
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
        var bit = 1UL << role;
        for (var person = 0; person < _held.Length; person++)
        {
            if ((_held[person] & bit) == 0)
                continue;
            CountPeople(_held[person]);
            for (var i = _credits.Offsets[person]; i < _credits.Offsets[person + 1]; i++)
            {
                var roles = RolesAt(i);
                // A film with the row's own role counts for every role that the person holds.
                MarkFilm((roles & bit) != 0 ? _held[person] : roles, _credits.Targets[i]);
            }
        }

        return (_people, _films);
    }

    /// <summary>Who holds a role and each other role on one film; and those films.</summary>
    public (int[] People, ulong[][] Films) OnSameFilm(int role)
    {
        Clear();
        var bit = 1UL << role;
        for (var person = 0; person < _held.Length; person++)
        {
            if ((_held[person] & bit) != 0)
                CountPeople(MarkTogether(person, bit));
        }

        return (_people, _films);
    }

    /// <summary>Marks each film on which a person holds the row's role, and gives the roles held beside it.</summary>
    private ulong MarkTogether(int person, ulong bit)
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
            MarkFilm(roles, film);
            together |= roles;
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
