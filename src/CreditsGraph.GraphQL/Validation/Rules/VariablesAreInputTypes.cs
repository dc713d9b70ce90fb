using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Variables Are Input Types (section 5.8.2).</summary>
internal static class VariablesAreInputTypes
{
    /// <summary>Checks a variable definition.</summary>
    public static void Check(ValidationContext context, VariableDefinitionNode variable)
    {
        if (context.Schema.FindType(variable.Type)?.Named is not { IsInputType: false })
            return;
        var name = variable.Variable.Name.Value;
        context.Report(
            "Variables-Are-Input-Types",
            new GraphQLError($"The type of the variable `{name}` is not an input type.")
                .With("variable", name)
                .With("variableType", Printer.Print(variable.Type)),
            variable.Type);
    }
}
