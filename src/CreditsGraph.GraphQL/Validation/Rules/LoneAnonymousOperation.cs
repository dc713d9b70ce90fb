using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Lone Anonymous Operation (section 5.2.3.1): an operation without a name is the only one.</summary>
internal static class LoneAnonymousOperation
{
    /// <summary>Checks the document.</summary>
    public static void Check(ValidationContext context)
    {
        if (context.Operations.Count < 2)
            return;
        foreach (var uses in context.Operations)
        {
            if (((OperationDefinitionNode)uses.Definition).Name is null)
            {
                context.Report(
                    "Lone-Anonymous-Operation",
                    new("An operation without a name must be the only operation of its document."),
                    uses.Definition);
            }
        }
    }
}
