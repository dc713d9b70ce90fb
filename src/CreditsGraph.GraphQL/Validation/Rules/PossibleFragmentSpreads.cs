using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragment Spread Is Possible (section 5.5.2.3): some object can be of both types.</summary>
internal static class PossibleFragmentSpreads
{
    /// <summary>Checks an inline fragment with a type condition.</summary>
    public static void Check(ValidationContext context, InlineFragmentNode fragment)
    {
        var type = context.FindComposite(fragment.TypeCondition!);
        if (IsPossible(context, type))
            return;
        context.Report(
            "Fragment-Spread-Is-Possible",
            new GraphQLError($"A fragment on `{type!.Name}` can never apply to `{context.ParentType!.Name}`.")
                .With("type", context.ParentType.Name)
                .With("typeCondition", type.Name),
            fragment);
    }

    /// <summary>Checks a spread.</summary>
    public static void Check(ValidationContext context, FragmentSpreadNode spread)
    {
        if (context.FindFragment(spread.Name.Value)?.Definition is not FragmentDefinitionNode fragment)
            return;
        var (name, type) = (spread.Name.Value, context.FindComposite(fragment.TypeCondition));
        if (IsPossible(context, type))
            return;
        context.Report(
            "Fragment-Spread-Is-Possible",
            new GraphQLError(
                $"The fragment `{name}` on `{type!.Name}` can never apply to `{context.ParentType!.Name}`.")
                .With("type", context.ParentType.Name)
                .With("typeCondition", type.Name)
                .With("fragment", name),
            spread);
    }

    private static bool IsPossible(ValidationContext context, NamedType? type)
    {
        if (type is null || context.ParentType is not { } parent || type == parent)
            return true;
        var (some, others) = (context.Schema.PossibleTypes(parent), context.Schema.PossibleTypes(type));
        return some.Count < others.Count ? others.Overlaps(some) : some.Overlaps(others);
    }
}
