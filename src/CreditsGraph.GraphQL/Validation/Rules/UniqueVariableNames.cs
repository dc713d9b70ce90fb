using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Variable Uniqueness (section 5.8.1).</summary>
internal static class UniqueVariableNames
{
    /// <summary>Checks an operation.</summary>
    public static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        foreach (var names in Duplicates.Of(operation.VariableDefinitions, variable => variable.Variable.Name))
        {
            context.Report(
                "Variable-Uniqueness",
                new GraphQLError($"The variable `{names[0].Value}` is defined more than once.")
                    .With("variable", names[0].Value),
                names);
        }
    }
}
