using System.Runtime.InteropServices;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Merging;

/// <summary>
/// Decides whether the fields of a document can be merged, without comparing them in pairs: fields that come together
/// are grouped by response name, each is compared with the first of its group once, and the selection sets of a group
/// are looked at together as one set of the next level. A set that was seen is not looked at again.
/// </summary>
/// <remarks>
/// Time is linear in the document for what people write. Sets that overlap in many ways could make it grow: two
/// budgets, of fields looked at and of fragments visited, end it with a coded error. No recursion but over inline
/// fragments, whose nesting the parser bounds.
/// </remarks>
internal sealed class FieldMerging(ValidationContext context)
{
    private const string Section = "Field-Selection-Merging";

    private readonly Queue<MergeSet> _pending = [];
    private readonly HashSet<MergeSetKey> _seen = [];
    private readonly HashSet<DefinitionUses> _reached = [];
    private readonly HashSet<(int First, int Other)> _reported = [];
    private readonly HashSet<(int First, int Other)> _agreed = [];

    // The fields of the set being checked, and the chains of those with one response name: by name the first and the
    // last field, by field the next one, or -1.
    private readonly List<FieldEntry> _fields = [];
    private readonly List<int> _next = [];
    private readonly Dictionary<string, (int First, int Last)> _chains = new(StringComparer.Ordinal);
    private readonly Queue<DefinitionUses> _fragments = [];
    private int _fieldVisits;
    private int _fragmentVisits;
    private bool _isSpent;

    /// <summary>Whether a definition's selections were looked at.</summary>
    public bool HasReached(DefinitionUses definition) => _reached.Contains(definition);

    /// <summary>Checks the selections of a definition and of all fragments reached from it.</summary>
    public void Check(DefinitionUses definition)
    {
        _reached.Add(definition);
        _pending.Enqueue(new MergeSet([SelectionsOf(definition)], MergeChecks.Shape | MergeChecks.Identity));
        while (!_isSpent && !context.IsFull && _pending.TryDequeue(out var set))
        {
            if (_seen.Add(set.Key()))
                Check(set);
        }
    }

    private TypedSelections SelectionsOf(DefinitionUses definition) => definition.Definition switch
    {
        OperationDefinitionNode operation =>
            new(operation.SelectionSet, context.Schema.RootType(operation.Operation)),
        FragmentDefinitionNode fragment =>
            new(fragment.SelectionSet, context.FindComposite(fragment.TypeCondition)),
        _ => throw new InvalidOperationException("Only executable definitions have selections."),
    };

    private void Check(MergeSet set)
    {
        Collect(set);
        foreach (var (first, _) in _chains.Values)
        {
            if (_next[first] < 0)
                Push(_fields[first].Selections is { } only ? [only] : [], set.Checks);
            else
                CheckGroup(Chain(first), set.Checks);
        }
    }

    private List<FieldEntry> Chain(int first)
    {
        var group = new List<FieldEntry>();
        for (var i = first; i >= 0; i = _next[i])
            group.Add(_fields[i]);
        return group;
    }

    private void Collect(MergeSet set)
    {
        _fields.Clear();
        _next.Clear();
        _chains.Clear();
        var visit = context.NewVisit();
        foreach (var member in set.Members)
            Collect(member, visit);
        while (_fragments.TryDequeue(out var fragment))
        {
            if (++_fragmentVisits > context.Options.MaxAllowedFragmentVisits)
                Spend("The fragments of the document take more visits to merge than are allowed.");
            _reached.Add(fragment);
            if (!_isSpent)
                Collect(SelectionsOf(fragment), visit);
        }
    }

    private void Collect(TypedSelections selections, int visit)
    {
        foreach (var selection in selections.Node.Selections)
        {
            if (selection is FieldNode field)
            {
                Add(field, selections.Parent);
            }
            else if (selection is InlineFragmentNode inline)
            {
                var parent = inline.TypeCondition is { } condition
                    ? context.FindComposite(condition)
                    : selections.Parent;
                Collect(new TypedSelections(inline.SelectionSet, parent), visit);
            }
            else if (selection is FragmentSpreadNode spread
                && context.FindFragment(spread.Name.Value) is { } fragment
                && fragment.Enter(visit))
            {
                _fragments.Enqueue(fragment);
            }
        }
    }

    private void Add(FieldNode field, NamedType? parent)
    {
        if (++_fieldVisits > context.Options.MaxAllowedFieldMergeComparisons)
            Spend("The fields of the document take more comparisons to merge than are allowed.");
        if (_isSpent)
            return;
        var index = _fields.Count;
        _fields.Add(new(field, parent, parent is null ? null : context.Schema.FindField(parent, field.Name.Value)));
        _next.Add(-1);
        ref var chain = ref CollectionsMarshal.GetValueRefOrAddDefault(_chains, field.ResponseName, out var exists);
        if (exists)
            _next[chain.Last] = index;
        chain = (exists ? chain.First : index, index);
    }

    private void Spend(string message)
    {
        if (!_isSpent)
            context.Report(Section, new(message) { Code = ErrorCodes.MergeBudget });
        _isSpent = true;
    }

    private void CheckGroup(List<FieldEntry> group, MergeChecks checks)
    {
        var exclusive = checks.HasFlag(MergeChecks.Identity) ? SplitByObject(group) : [];
        var conflicts = FindConflicts(group, exclusive, checks);
        if (conflicts.Count > 0)
        {
            Report(conflicts);
            return;
        }

        if (exclusive.Count <= 1)
        {
            Push(SelectionsOf(group), checks);
            return;
        }

        if (checks.HasFlag(MergeChecks.Shape))
            Push(SelectionsOf(group), MergeChecks.Shape);
        foreach (var together in exclusive)
            Push(SelectionsOf(together), MergeChecks.Identity);
    }

    /// <summary>
    /// The parts of a group whose fields can be there together: for each object type its fields, and in each part the
    /// fields that may belong to any object.
    /// </summary>
    private static List<List<FieldEntry>> SplitByObject(List<FieldEntry> group)
    {
        var objects = group.Select(field => field.Object).Where(type => type is not null).Distinct().ToList();
        return objects.Count <= 1
            ? [group]
            : [.. objects.Select(type => group.Where(f => f.Object is null || f.Object == type).ToList())];
    }

    private List<FieldNode> FindConflicts(
        List<FieldEntry> group, List<List<FieldEntry>> exclusive, MergeChecks checks)
    {
        var conflicts = new List<FieldNode>();
        if (checks.HasFlag(MergeChecks.Shape))
        {
            var shape = group.Find(field => field.Definition is not null).Definition?.Type;
            AddConflicts(
                conflicts, group, (_, field) => FieldComparison.HaveSameShape(shape, field.Definition?.Type));
        }

        foreach (var together in exclusive)
        {
            if (conflicts.Count == 0)
                AddConflicts(conflicts, together, AreSame);
        }

        return conflicts;
    }

    // The first of a group and the fields that do not agree with it.
    private static void AddConflicts(
        List<FieldNode> conflicts, List<FieldEntry> group, Func<FieldEntry, FieldEntry, bool> agrees)
    {
        foreach (var field in group)
        {
            if (agrees(group[0], field))
                continue;
            if (conflicts.Count == 0)
                conflicts.Add(group[0].Node);
            conflicts.Add(field.Node);
        }
    }

    private bool AreSame(FieldEntry first, FieldEntry other)
    {
        if (ReferenceEquals(first.Node, other.Node))
            return true;
        if (first.Node.Arguments.IsEmpty || other.Node.Arguments.IsEmpty)
            return FieldComparison.AreSame(first.Node, other.Node);
        var pair = (first.Node.Location.Start, other.Node.Location.Start);
        if (_agreed.Contains(pair))
            return true;
        var areSame = FieldComparison.AreSame(first.Node, other.Node);
        if (areSame)
            _agreed.Add(pair);
        return areSame;
    }

    private void Report(List<FieldNode> conflicts)
    {
        var isNew = false;
        foreach (var other in conflicts.Skip(1))
            isNew |= _reported.Add((conflicts[0].Location.Start, other.Location.Start));
        if (!isNew)
            return;
        context.Report(
            Section,
            new GraphQLError("Encountered fields for the same object that cannot be merged.")
                .With("responseName", conflicts[0].ResponseName),
            [.. conflicts]);
    }

    private static List<TypedSelections> SelectionsOf(List<FieldEntry> group)
    {
        var selections = new List<TypedSelections>();
        foreach (var field in group)
        {
            if (field.Selections is { } own)
                selections.Add(own);
        }

        return selections;
    }

    private void Push(List<TypedSelections> members, MergeChecks checks)
    {
        if (members.Count > 0)
            _pending.Enqueue(new MergeSet(members, checks));
    }
}
