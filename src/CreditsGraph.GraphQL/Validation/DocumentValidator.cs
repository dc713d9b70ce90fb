using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation.Rules;

namespace CreditsGraph.GraphQL.Validation;

/// <summary>Validates executable documents against a schema (specification, section 5).</summary>
public static class DocumentValidator
{
    /// <summary>
    /// The errors of a document in the order in which they were found, none when it can be executed. Each operation
    /// and each fragment is looked at once; time is linear in the document, but for merging fields and for following
    /// variables from each operation through its fragments, which the options and the parser's limits bound.
    /// </summary>
    public static ImmutableArray<GraphQLError> Validate(
        Schema schema, DocumentNode document, ValidationOptions? options = null)
    {
        var context = new ValidationContext(schema, document, options ?? ValidationOptions.Default);

        // What concerns definitions as a whole.
        ExecutableDefinitions.Check(context);
        UniqueOperationNames.Check(context);
        LoneAnonymousOperation.Check(context);
        UniqueFragmentNames.Check(context);

        // One walk through everything inside of them.
        new DocumentTraversal(context).Visit();

        // What concerns fragments and operations together.
        NoFragmentCycles.Check(context);
        NoUnusedFragments.Check(context);
        foreach (var operation in context.Operations)
            CheckOperation(context, operation);
        MaxIntrospectionDepth.Check(context);
        OverlappingFieldsCanBeMerged.Check(context);
        return context.Errors;
    }

    private static void CheckOperation(ValidationContext context, DefinitionUses uses)
    {
        SingleFieldSubscriptions.Check(context, (OperationDefinitionNode)uses.Definition);
        var usages = uses.ReachableVariables(context);
        NoUndefinedVariables.Check(context, uses, usages);
        NoUnusedVariables.Check(context, uses, usages);
        VariablesInAllowedPosition.Check(context, uses, usages);
    }
}
