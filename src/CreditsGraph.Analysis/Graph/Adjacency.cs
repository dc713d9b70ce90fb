namespace CreditsGraph.Analysis.Graph;

/// <summary>
/// Who stands beside whom, in one row after another: node n's neighbours are <c>Targets[Offsets[n]..Offsets[n + 1]]</c>,
/// ascending, one entry a role, with the role at the same place in <c>Roles</c>. A neighbour in several roles stands
/// there several times in a row.
/// </summary>
internal sealed record Adjacency(int[] Offsets, int[] Targets, int[] Roles)
{
    /// <summary>The neighbours of a node, each once, that satisfy a test by at least one of their roles.</summary>
    public Neighbours Of(int node, CreditTest test) => new(this, node, test);

    /// <summary>How many different neighbours each node has.</summary>
    public int[] CountDistinct()
    {
        var counts = new int[Offsets.Length - 1];
        for (var node = 0; node < counts.Length; node++)
        {
            for (var i = Offsets[node]; i < Offsets[node + 1]; i++)
            {
                if (i == Offsets[node] || Targets[i] != Targets[i - 1])
                    counts[node]++;
            }
        }

        return counts;
    }
}
