using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>
/// Executable Definitions (section 5.1.1): a document to execute holds operations and fragments only.
/// </summary>
internal static class ExecutableDefinitions
{
    /// <summary>Checks the document.</summary>
    public static void Check(ValidationContext context)
    {
        foreach (var definition in context.Document.Definitions)
        {
            if (definition is not ExecutableDefinitionNode)
            {
                context.Report(
                    "Executable-Definitions",
                    new("A document with type system definitions cannot be executed."),
                    definition);
            }
        }
    }
}
