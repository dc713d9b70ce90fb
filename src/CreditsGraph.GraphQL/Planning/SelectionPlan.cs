using System.Collections.Concurrent;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>What is selected below a field of a composite type: one set of fields for each possible object type.</summary>
public sealed class SelectionPlan
{
    private readonly SelectionSetPlan[] _sets;
    private readonly bool _askTypes;
    private readonly ConcurrentDictionary<Type, SelectionSetPlan?>? _byRuntimeType;

    internal SelectionPlan(NamedType type, SelectionSetPlan[] sets)
    {
        Type = type;
        _sets = sets;
        _askTypes = Array.Exists(sets, set => set.Type.IsTypeOf is not null);
        Single = sets.Length == 1 && type is ObjectType ? sets[0] : null;
        _byRuntimeType = Single is null && !_askTypes ? new() : null;
        Columns = ColumnsOf(sets);
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
    internal SelectionSetPlan? SetFor(object row) =>
        Single ?? (_askTypes ? AskTypes(row) : SetOf(row.GetType()));

    private SelectionSetPlan? AskTypes(object row)
    {
        foreach (var set in _sets)
        {
            if (set.Type.IsTypeOf?.Invoke(row) == true)
                return set;
        }

        return null;
    }

    private SelectionSetPlan? SetOf(Type runtimeType)
    {
        if (!_byRuntimeType!.TryGetValue(runtimeType, out var set))
            _byRuntimeType[runtimeType] = set = FindSet(runtimeType);
        return set;
    }

    private static FieldPlan[] ColumnsOf(SelectionSetPlan[] sets)
    {
        List<FieldPlan>? columns = null;
        foreach (var set in sets)
        {
            foreach (var field in set.FieldArray)
            {
                if (field.NeedsColumn && columns?.Contains(field) != true)
                    (columns ??= []).Add(field);
            }
        }

        return columns is null ? [] : [.. columns];
    }

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
