using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Validation.Rules;

/// <summary>Operation Type Existence (section 5.2.1.1): the schema has a root type for the operation.</summary>
internal static class KnownOperationTypes
{
    /// <summary>Checks an operation.</summary>
    public static void Check(ValidationContext context, OperationDefinitionNode operation)
    {
        if (context.Schema.RootType(operation.Operation) is not null)
            return;
        var kind = operation.Operation == Language.OperationType.Mutation ? "mutation" : "subscription";
        context.Report(
            "Operation-Type-Existence",
            new GraphQLError($"The schema has no {kind} type.").With("operation", kind),
            operation);
    }
}
