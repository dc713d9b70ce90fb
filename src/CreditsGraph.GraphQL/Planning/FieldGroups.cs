namespace CreditsGraph.GraphQL.Planning;

/// <summary>
/// Occurrences of fields grouped by response name, in the order the names were first met; and the fragments visited on
/// the way (specification, section 6.3.2).
/// </summary>
internal sealed class FieldGroups
{
    private readonly List<List<Occurrence>> _groups = [];
    private readonly Dictionary<string, int> _byName = new(StringComparer.Ordinal);
    private readonly List<(int Group, Occurrence Occurrence)> _all = [];

    private HashSet<(string Fragment, string? Condition)>? _visited;

    /// <summary>All occurrences in the order in which they were met, each with its group.</summary>
    public IReadOnlyList<(int Group, Occurrence Occurrence)> All => _all;

    /// <summary>Whether the order of the groups depends on variables: a name may count only where it stands again.</summary>
    public bool HasVariableOrder => _groups.Exists(group =>
        group[0].Condition is { } first && group.Exists(occurrence => occurrence.Condition?.Key != first.Key));

    public int Count => _groups.Count;

    public List<Occurrence> this[int index] => _groups[index];

    // A fragment visited without a condition covers every later visit; under a condition, only that same one.
    public bool IsFirstVisit(string fragment, Condition? condition)
    {
        _visited ??= [];
        return !_visited.Contains((fragment, null)) && _visited.Add((fragment, condition?.Key));
    }

    public void Add(Occurrence occurrence)
    {
        if (!_byName.TryGetValue(occurrence.Node.ResponseName, out var group))
        {
            _byName[occurrence.Node.ResponseName] = group = _groups.Count;
            _groups.Add([]);
        }

        _groups[group].Add(occurrence);
        _all.Add((group, occurrence));
    }
}
