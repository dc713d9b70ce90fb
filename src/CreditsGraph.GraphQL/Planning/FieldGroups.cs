namespace CreditsGraph.GraphQL.Planning;

/// <summary>Occurrences of fields grouped by response name, in the order the names were first met.</summary>
internal sealed class FieldGroups
{
    private readonly List<List<Occurrence>> _groups = [];
    private readonly Dictionary<string, List<Occurrence>> _byName = new(StringComparer.Ordinal);

    public int Count => _groups.Count;

    public List<Occurrence> this[int index] => _groups[index];

    public void Add(Occurrence occurrence)
    {
        if (!_byName.TryGetValue(occurrence.Node.ResponseName, out var group))
            _groups.Add(_byName[occurrence.Node.ResponseName] = group = []);
        group.Add(occurrence);
    }
}
