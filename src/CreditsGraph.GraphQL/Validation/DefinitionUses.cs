using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>
/// What one operation or fragment uses by itself: fragments it spreads, variables, nested introspection.
/// </summary>
internal sealed class DefinitionUses(ExecutableDefinitionNode definition)
{
    private int _visit;

    /// <summary>The operation or fragment.</summary>
    public ExecutableDefinitionNode Definition { get; } = definition;

    /// <summary>The spreads in source order, with the introspection fields around each.</summary>
    public List<(FragmentSpreadNode Node, IntrospectionDepth Depth)> Spreads { get; } = [];

    /// <summary>The variables in source order.</summary>
    public List<VariableUsage> Variables { get; } = [];

    /// <summary>Introspection fields standing in one another, fragments not counted.</summary>
    public IntrospectionDepth Introspection { get; set; }

    /// <summary>The variables used here and in all fragments reached from here, each fragment once.</summary>
    public List<VariableUsage> ReachableVariables(ValidationContext context)
    {
        if (Spreads.Count == 0)
            return Variables;
        var usages = new List<VariableUsage>(Variables);
        foreach (var fragment in ReachableFragments(context))
            usages.AddRange(fragment.Variables);
        return usages;
    }

    /// <summary>The fragments reached from here, each once, nearest first.</summary>
    public IEnumerable<DefinitionUses> ReachableFragments(ValidationContext context)
    {
        var visit = context.NewVisit();
        var pending = new Queue<DefinitionUses>([this]);
        while (pending.TryDequeue(out var uses))
        {
            foreach (var (spread, _) in uses.Spreads)
            {
                if (context.FindFragment(spread.Name.Value) is not { } fragment || !fragment.Enter(visit))
                    continue;
                pending.Enqueue(fragment);
                yield return fragment;
            }
        }
    }

    /// <summary>Whether this is the first time it is entered on a visit.</summary>
    public bool Enter(int visit)
    {
        var isFirst = _visit != visit;
        _visit = visit;
        return isFirst;
    }
}
