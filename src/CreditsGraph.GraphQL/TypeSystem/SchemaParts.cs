using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>What a schema is made of, gathered by a builder.</summary>
internal sealed record SchemaParts(
    string? Description,
    ObjectType QueryType,
    ObjectType? MutationType,
    ObjectType? SubscriptionType,
    IReadOnlyList<NamedType> Types,
    IReadOnlyList<DirectiveDefinition> Directives,
    FieldDefinition TypeNameField,
    FieldDefinition SchemaField,
    FieldDefinition TypeField)
{
    /// <summary>The directives applied to the schema definition.</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; init; } = [];
}
