using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Fragment Spread Target Defined (section 5.5.2.1).</summary>
internal static class KnownFragmentNames
{
    /// <summary>Checks a spread.</summary>
    public static void Check(ValidationContext context, FragmentSpreadNode spread)
    {
        var name = spread.Name.Value;
        if (context.FindFragment(name) is not null)
            return;
        context.Report(
            "Fragment-Spread-Target-Defined",
            new GraphQLError($"The specified fragment `{name}` does not exist.").With("fragment", name),
            spread.Name);
    }
}
