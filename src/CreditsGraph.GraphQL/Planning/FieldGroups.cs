namespace CreditsGraph.GraphQL.Planning;

/// <summary>
/// Occurrences of fields grouped by response name, in the order the names were first met; and the fragments visited on
/// the way (specification, section 6.3.2).
/// </summary>
internal sealed class FieldGroups
{
    private readonly List<List<Occurrence>> _groups = [];
    private readonly Dictionary<string, List<Occurrence>> _byName = new(StringComparer.Ordinal);

    private HashSet<(string Fragment, string? Condition)>? _visited;

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
            _groups.Add(_byName[occurrence.Node.ResponseName] = group = []);
        group.Add(occurrence);
    }
}
