using System.Collections.Concurrent;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>What is selected below a field of a composite type: one set of fields for each possible object type.</summary>
public sealed class SelectionPlan
{
    private readonly SelectionSetPlan[] _sets;
    private readonly bool _askTypes;
    private readonly ConcurrentDictionary<Type, SelectionSetPlan?> _byRuntimeType = new();

    internal SelectionPlan(NamedType type, SelectionSetPlan[] sets)
    {
        Type = type;
        _sets = sets;
        _askTypes = Array.Exists(sets, set => set.Type.IsTypeOf is not null);
        Single = sets.Length == 1 && type is ObjectType ? sets[0] : null;
        Columns = [.. sets.SelectMany(set => set.FieldArray).Where(field => field.NeedsColumn).Distinct()];
        for (var i = 0; i < Columns.Length; i++)
            Columns[i].Column = i;
    }

    /// <summary>The composite type that the field returns.</summary>
    public NamedType Type { get; }

    /// <summary>One set a possible type.</summary>
    public IReadOnlyList<SelectionSetPlan> Sets => _sets;

    /// <summary>The one set of an object type; null below an abstract type.</summary>
    internal SelectionSetPlan? Single { get; }

    /// <summary>The fields whose values stand in columns; one that possible types share stands here once.</summary>
    internal FieldPlan[] Columns { get; }

    /// <summary>Whether anything below is resolved in batches.</summary>
    internal bool HasColumns => Columns.Length > 0;

    /// <summary>The fields selected on an object (ResolveAbstractType); null when it is of no possible type.</summary>
    internal SelectionSetPlan? SetFor(object row) => Single ?? (_askTypes
        ? Array.Find(_sets, set => set.Type.IsTypeOf?.Invoke(row) == true)
        : _byRuntimeType.GetOrAdd(row.GetType(), FindSet));

    private SelectionSetPlan? FindSet(Type runtimeType)
    {
        foreach (var set in Sets)
        {
            if (set.Type.RuntimeType == runtimeType)
                return set;
        }

        foreach (var set in Sets)
        {
            if (set.Type.RuntimeType?.IsAssignableFrom(runtimeType) == true)
                return set;
        }

        return null;
    }
}
