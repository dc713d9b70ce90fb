using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>All Variable Uses Defined (section 5.8.3): by each operation that comes to use them.</summary>
internal static class NoUndefinedVariables
{
    /// <summary>Checks an operation with all it uses.</summary>
    public static void Check(ValidationContext context, DefinitionUses operation, List<VariableUsage> usages)
    {
        if (usages.Count == 0)
            return;
        var node = (OperationDefinitionNode)operation.Definition;
        var defined = node.VariableDefinitions.Select(variable => variable.Variable.Name.Value).ToHashSet();
        foreach (var (variable, _) in usages)
        {
            var name = variable.Name.Value;
            if (defined.Contains(name))
                continue;
            var by = node.Name is null ? "the operation" : $"the operation `{node.Name.Value}`";
            context.Report(
                "All-Variable-Uses-Defined",
                new GraphQLError($"The variable `{name}` is not defined by {by}.").With("variable", name),
                node,
                variable);
        }
    }
}
