using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragment Name Uniqueness (section 5.5.1.1).</summary>
internal static class UniqueFragmentNames
{
    /// <summary>Checks the document.</summary>
    public static void Check(ValidationContext context)
    {
        foreach (var uses in context.Fragments)
        {
            var name = ((FragmentDefinitionNode)uses.Definition).Name;
            if (context.FindFragment(name.Value) is not { } first || first == uses)
                continue;
            context.Report(
                "Fragment-Name-Uniqueness",
                new GraphQLError($"The fragment `{name.Value}` is defined more than once.")
                    .With("fragment", name.Value),
                ((FragmentDefinitionNode)first.Definition).Name,
                name);
        }
    }
}
