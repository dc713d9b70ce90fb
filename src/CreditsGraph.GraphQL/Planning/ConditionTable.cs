using CreditsGraph.GraphQL.Coercion;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>
/// The distinct conditions of a plan. A field is included when any of its occurrences is; each distinct set of
/// occurrence conditions is one flag, evaluated once a request.
/// </summary>
internal sealed class ConditionTable
{
    private readonly List<IReadOnlyCollection<Condition>> _alternatives = [];
    private readonly Dictionary<string, int> _byKey = new(StringComparer.Ordinal);

    /// <summary>How many flags there are.</summary>
    public int Count => _alternatives.Count;

    /// <summary>The flag of a field that is included when any of its occurrences is; -1 when it always is.</summary>
    public int Add(List<Occurrence> occurrences)
    {
        foreach (var occurrence in occurrences)
        {
            if (occurrence.Condition is null)
                return -1;
        }

        var distinct = new SortedDictionary<string, Condition>(StringComparer.Ordinal);
        foreach (var (_, condition) in occurrences)
            distinct[condition!.Key] = condition;
        var key = string.Join('|', distinct.Keys);
        if (_byKey.TryGetValue(key, out var index))
            return index;
        _alternatives.Add(distinct.Values);
        return _byKey[key] = _alternatives.Count - 1;
    }

    /// <summary>The flags of one request.</summary>
    public bool[] Evaluate(VariableValues variables) => _alternatives.Count == 0
        ? []
        : [.. _alternatives.Select(conditions => conditions.Any(condition => condition.Holds(variables)))];
}
