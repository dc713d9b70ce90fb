using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Single Root Field (section 5.2.4.1): a subscription has exactly one root field, which is no introspection field,
/// and at its root no <c>@skip</c> and <c>@include</c>.
/// </summary>
internal static class SingleFieldSubscriptions
{
    private const string Section = "Single-Root-Field";

    /// <summary>Checks an operation; queries and mutations pass.</summary>
    public static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        if (operation.Operation != OperationType.Subscription || context.Schema.SubscriptionType is not { } root)
            return;
        var selections = CollectSelections(context, operation, root);
        var conditions = selections.SelectMany(selection => selection.Directives)
            .Where(directive => directive.Name.Value is "skip" or "include")
            .ToArray();
        if (conditions.Length > 0)
        {
            context.Report(
                Section,
                new("`@skip` and `@include` are not allowed on the root selections of a subscription."),
                conditions);
        }

        CheckFields(context, [.. selections.OfType<FieldNode>()]);
    }

    private static void CheckFields(ValidationContext context, List<FieldNode> fields)
    {
        var others = fields.Where(field => field.ResponseName != fields[0].ResponseName).ToArray();
        if (others.Length > 0)
            context.Report(Section, new("Subscription operations must have exactly one root field."), others);
        foreach (var field in fields)
        {
            if (field.Name.Value.StartsWith("__", StringComparison.Ordinal))
            {
                context.Report(
                    Section,
                    new GraphQLError("The root field of a subscription must not be an introspection field.")
                        .With("field", field.Name.Value),
                    field);
            }
        }
    }

    /// <summary>CollectSubscriptionFields: all selections at the root, each fragment once, without recursion.</summary>
    private static List<SelectionNode> CollectSelections(
        ValidationContext context, OperationDefinitionNode operation, ObjectType root)
    {
        var visit = context.NewVisit();
        var selections = new List<SelectionNode>();
        var pending = new Stack<SelectionNode>(operation.SelectionSet.Selections.Reverse());
        while (pending.TryPop(out var selection))
        {
            selections.Add(selection);
            foreach (var inner in Inside(context, selection, root, visit).Reverse())
                pending.Push(inner);
        }

        return selections;
    }

    private static ImmutableArray<SelectionNode> Inside(
        ValidationContext context, SelectionNode selection, ObjectType root, int visit)
    {
        switch (selection)
        {
            case InlineFragmentNode fragment when Applies(context, fragment.TypeCondition, root):
                return fragment.SelectionSet.Selections;
            case FragmentSpreadNode spread
                when context.FindFragment(spread.Name.Value) is { } uses && uses.Enter(visit):
                var definition = (FragmentDefinitionNode)uses.Definition;
                return Applies(context, definition.TypeCondition, root) ? definition.SelectionSet.Selections : [];
            default:
                return [];
        }
    }

    private static bool Applies(ValidationContext context, NamedTypeNode? condition, ObjectType root) =>
        condition is null
        || (context.FindComposite(condition) is { } type && context.Schema.IsPossibleType(type, root));
}
