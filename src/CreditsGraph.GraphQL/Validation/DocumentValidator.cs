using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Validation;

internal static class DocumentValidator
{
    public static ImmutableArray<GraphQLError> Validate(Schema schema, DocumentNode document, ValidationOptions options) => [];
}
