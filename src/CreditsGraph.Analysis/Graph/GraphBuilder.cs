using CreditsGraph.Domain;

namespace CreditsGraph.Analysis.Graph;

/// <summary>Takes credits in any order and lays them out by person and by film, by counting: linear time.</summary>
internal sealed class GraphBuilder(KeyIndex people, KeyIndex films, KeyIndex roles)
{
    private (int Film, int Person, int Role)[] _credits = new (int, int, int)[1024];
    private int _count;

    /// <summary>Adds a credit; one of an organization, or of what is not in the indexes, is passed over.</summary>
    public void Add(long film, long contributor, long role)
    {
        var credit = (films.IndexOf(film), people.IndexOf(contributor), roles.IndexOf(role));
        if (credit.Item1 < 0 || credit.Item2 < 0 || credit.Item3 < 0)
            return;
        if (_count == _credits.Length)
            Array.Resize(ref _credits, _count * 2);
        _credits[_count++] = credit;
    }

    /// <summary>The graph. The builder is used up.</summary>
    public CollaborationGraph Build(DatasetState state, int[] years, Department[] departments)
    {
        var byFilm = ByFilm();
        _credits = [];
        var ofPeople = WithoutRepeats(Transpose(byFilm, people.Count));
        var ofFilms = Transpose(ofPeople, films.Count);
        return new(state, (people, films, roles), years, departments, (ofPeople, ofFilms));
    }

    /// <summary>The people of films, in the order in which they were added.</summary>
    private Adjacency ByFilm()
    {
        var credits = _credits.AsSpan(0, _count);
        var offsets = new int[films.Count + 1];
        foreach (var credit in credits)
            offsets[credit.Film + 1]++;
        Sum(offsets);
        var next = offsets.AsSpan().ToArray();
        var (targets, held) = (new int[_count], new int[_count]);
        foreach (var (film, person, role) in credits)
        {
            var place = next[film]++;
            (targets[place], held[place]) = (person, role);
        }

        return new(offsets, targets, held);
    }

    /// <summary>The same credits seen from the other side; going through the nodes in order leaves the neighbours in order.</summary>
    private static Adjacency Transpose(Adjacency credits, int count)
    {
        var offsets = new int[count + 1];
        foreach (var target in credits.Targets)
            offsets[target + 1]++;
        Sum(offsets);
        var next = offsets.AsSpan().ToArray();
        var (targets, held) = (new int[credits.Targets.Length], new int[credits.Targets.Length]);
        for (var node = 0; node < credits.Offsets.Length - 1; node++)
        {
            for (var i = credits.Offsets[node]; i < credits.Offsets[node + 1]; i++)
            {
                var place = next[credits.Targets[i]]++;
                (targets[place], held[place]) = (node, credits.Roles[i]);
            }
        }

        return new(offsets, targets, held);
    }

    /// <summary>Puts the roles of a person on a film in order, each once.</summary>
    private static Adjacency WithoutRepeats(Adjacency credits)
    {
        var (offsets, targets, held) = (new int[credits.Offsets.Length], credits.Targets, credits.Roles);
        var count = 0;
        for (var node = 0; node < offsets.Length - 1; node++)
        {
            for (var i = credits.Offsets[node]; i < credits.Offsets[node + 1];)
            {
                var end = RunEnd(targets, i, credits.Offsets[node + 1]);
                Array.Sort(held, i, end - i);
                var first = count;
                for (; i < end; i++)
                {
                    if (count > first && held[count - 1] == held[i])
                        continue;
                    (targets[count], held[count]) = (targets[i], held[i]);
                    count++;
                }
            }

            offsets[node + 1] = count;
        }

        return new(offsets, targets[..count], held[..count]);
    }

    private static int RunEnd(int[] targets, int start, int end)
    {
        var i = start + 1;
        while (i < end && targets[i] == targets[start])
            i++;
        return i;
    }

    private static void Sum(int[] offsets)
    {
        for (var i = 1; i < offsets.Length; i++)
            offsets[i] += offsets[i - 1];
    }
}
