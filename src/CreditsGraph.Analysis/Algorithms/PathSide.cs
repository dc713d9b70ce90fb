using CreditsGraph.Analysis.Graph;

namespace CreditsGraph.Analysis.Algorithms;

/// <summary>
/// One side of a search for shortest paths: the nodes found so far, level by level, with the number of shortest ways to
/// each. Levels are people and films in turn. Films have numbers after those of the people.
/// </summary>
internal sealed class PathSide(int nodes)
{
    // Where a node stands in the list, if what stands there is the node: so nothing needs to be cleared between searches.
    private readonly int[] _places = new int[nodes];
    private readonly List<int> _nodes = [];
    private readonly List<long> _ways = [];
    private readonly List<int> _levels = [];

    /// <summary>How many links the last level is from the start.</summary>
    public int Depth => _levels.Count - 1;

    /// <summary>The nodes of the last level.</summary>
    public ReadOnlySpan<int> Frontier => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_nodes)[_levels[^1]..];

    public void Start(int node)
    {
        _nodes.Clear();
        _ways.Clear();
        _levels.Clear();
        _levels.Add(0);
        Add(node, 1);
    }

    public bool Has(int node) => (uint)_places[node] < (uint)_nodes.Count && _nodes[_places[node]] == node;

    /// <summary>How many shortest ways lead to a node; no more than fit are counted.</summary>
    public long WaysTo(int node) => _ways[_places[node]];

    /// <summary>How many links a node is from the start.</summary>
    public int DepthOf(int node)
    {
        var level = _levels.Count - 1;
        while (_levels[level] > _places[node])
            level--;
        return level;
    }

    /// <summary>Goes one level further.</summary>
    public void Expand(CollaborationGraph graph, CreditTest test)
    {
        var (start, end) = (_levels[^1], _nodes.Count);
        _levels.Add(end);
        var ofPeople = Depth % 2 == 1;
        for (var i = start; i < end; i++)
        {
            var (node, ways) = (ofPeople ? _nodes[i] : _nodes[i] - graph.PersonCount, _ways[i]);
            foreach (var neighbour in (ofPeople ? graph.OfPeople : graph.OfFilms).Of(node, test))
            {
                if (!ofPeople)
                    Reach(neighbour, ways, end);
                else if (test.AllowsYear(graph.Years[neighbour]))
                    Reach(neighbour + graph.PersonCount, ways, end);
            }
        }
    }

    private void Reach(int node, long ways, int levelStart)
    {
        if (!Has(node))
            Add(node, ways);
        else if (_places[node] >= levelStart)
            _ways[_places[node]] = Saturating.Add(_ways[_places[node]], ways);
    }

    private void Add(int node, long ways)
    {
        _places[node] = _nodes.Count;
        _nodes.Add(node);
        _ways.Add(ways);
    }
}
