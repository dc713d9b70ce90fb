using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Argument Uniqueness (section 5.4.2).</summary>
internal static class UniqueArgumentNames
{
    /// <summary>Checks the arguments of one field or directive.</summary>
    public static void Check(ValidationContext context, ImmutableArray<ArgumentNode> arguments)
    {
        foreach (var names in Duplicates.Of(arguments, argument => argument.Name))
        {
            context.Report(
                "Argument-Uniqueness",
                new GraphQLError($"The argument `{names[0].Value}` is given more than once.")
                    .With("argument", names[0].Value),
                names);
        }
    }
}
