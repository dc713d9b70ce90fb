using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragments Must Be Used (section 5.5.1.4): by an operation, if by way of other fragments.</summary>
internal static class NoUnusedFragments
{
    /// <summary>Checks the document.</summary>
    public static void Check(ValidationContext context)
    {
        if (context.Fragments.Count == 0)
            return;
        var used = context.Operations
            .SelectMany(operation => operation.ReachableFragments(context))
            .ToHashSet();
        foreach (var uses in context.Fragments)
        {
            var name = ((FragmentDefinitionNode)uses.Definition).Name.Value;
            if (used.Contains(context.FindFragment(name)!))
                continue;
            context.Report(
                "Fragments-Must-Be-Used",
                new GraphQLError($"The specified fragment `{name}` is not used within the current document.")
                    .With("fragment", name),
                uses.Definition);
        }
    }
}
