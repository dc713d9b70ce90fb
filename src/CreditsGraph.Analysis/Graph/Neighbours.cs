namespace CreditsGraph.Analysis.Graph;

/// <summary>Steps through the different neighbours of a node that hold an allowed role. Allocates nothing.</summary>
internal ref struct Neighbours
{
    private readonly ReadOnlySpan<int> _targets;
    private readonly ReadOnlySpan<int> _roles;
    private readonly bool[]? _allowed;
    private int _next;

    public Neighbours(Adjacency adjacency, int node, CreditTest test)
    {
        var (start, end) = (adjacency.Offsets[node], adjacency.Offsets[node + 1]);
        _targets = adjacency.Targets.AsSpan(start, end - start);
        _roles = adjacency.Roles.AsSpan(start, end - start);
        _allowed = test.Roles;
    }

    public int Current { get; private set; } = -1;

    public readonly Neighbours GetEnumerator() => this;

    public bool MoveNext()
    {
        while (_next < _targets.Length)
        {
            var i = _next++;
            if (_targets[i] == Current || (_allowed is not null && !_allowed[_roles[i]]))
                continue;
            Current = _targets[i];
            return true;
        }

        return false;
    }
}
