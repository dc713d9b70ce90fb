using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>All Variables Used (section 5.8.4): by the operation that defines them or by its fragments.</summary>
internal static class NoUnusedVariables
{
    /// <summary>Checks an operation with all it uses.</summary>
    public static void Check(ValidationContext context, DefinitionUses operation, List<VariableUsage> usages)
    {
        var node = (OperationDefinitionNode)operation.Definition;
        if (node.VariableDefinitions.IsEmpty)
            return;
        var used = usages.Select(usage => usage.Node.Name.Value).ToHashSet();
        foreach (var variable in node.VariableDefinitions)
        {
            var name = variable.Variable.Name.Value;
            if (used.Contains(name))
                continue;
            var by = node.Name is null ? "the operation" : $"the operation `{node.Name.Value}`";
            context.Report(
                "All-Variables-Used",
                new GraphQLError($"The variable `{name}` is not used by {by}.").With("variable", name),
                variable);
        }
    }
}
