using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Not of the specification: introspection may be off, and where it is on, the fields of <c>__Type</c> that lead back
/// to <c>__Type</c> may not stand in one another without end. Lists in lists would grow the answer exponentially.
/// </summary>
internal static class MaxIntrospectionDepth
{
    private const string Section = "Schema-Introspection";

    /// <summary>Checks whether a field may be selected at all.</summary>
    public static void CheckAllowed(ValidationContext context, FieldNode field)
    {
        if (context.Options.AllowIntrospection || field.Name.Value is not ("__schema" or "__type"))
            return;
        context.Report(
            Section,
            new GraphQLError("Introspection is not allowed for the current request.")
            {
                Code = ErrorCodes.IntrospectionOff,
            }
                .With("field", field.Name.Value),
            field);
    }

    /// <summary>
    /// Checks the operations: the depth of a fragment counts from where it is spread, and is found once a fragment.
    /// </summary>
    public static void Check(ValidationContext context)
    {
        var depths = new Dictionary<DefinitionUses, IntrospectionDepth>();
        foreach (var operation in context.Operations)
        {
            if (DepthOf(context, operation, depths).Exceeds(context.Options))
            {
                context.Report(
                    Section,
                    new("Maximum allowed introspection depth exceeded.") { Code = ErrorCodes.IntrospectionTooDeep },
                    operation.Definition);
            }
        }
    }

    // Depth first with a stack of its own. A definition is finished when it comes up the second time, after the
    // fragments it spreads; on a cycle, which is refused elsewhere, the unfinished one counts as nothing.
    private static IntrospectionDepth DepthOf(
        ValidationContext context, DefinitionUses root, Dictionary<DefinitionUses, IntrospectionDepth> depths)
    {
        var visit = context.NewVisit();
        var pending = new Stack<(DefinitionUses Uses, bool IsLeaving)>([(root, false)]);
        while (pending.TryPop(out var step))
        {
            if (step.IsLeaving)
            {
                depths[step.Uses] = Combine(context, step.Uses, depths);
            }
            else if (!depths.ContainsKey(step.Uses) && step.Uses.Enter(visit))
            {
                pending.Push((step.Uses, true));
                foreach (var (spread, _) in step.Uses.Spreads)
                {
                    if (context.FindFragment(spread.Name.Value) is { } fragment)
                        pending.Push((fragment, false));
                }
            }
        }

        return depths[root];
    }

    private static IntrospectionDepth Combine(
        ValidationContext context, DefinitionUses uses, Dictionary<DefinitionUses, IntrospectionDepth> depths)
    {
        var depth = uses.Introspection;
        foreach (var (spread, around) in uses.Spreads)
        {
            if (context.FindFragment(spread.Name.Value) is { } fragment)
                depth = depth.Max(around.Plus(depths.GetValueOrDefault(fragment)));
        }

        return depth;
    }
}
