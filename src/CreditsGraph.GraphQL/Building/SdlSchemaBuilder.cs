using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using CreditsGraph.GraphQL.Building.Sdl;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Builds schemas from documents in the schema definition language, extensions included. Such a schema can be
/// printed, introspected and validated against; it has no resolvers.
/// </summary>
public static class SdlSchemaBuilder
{
    /// <summary>Builds a schema.</summary>
    /// <param name="sdl">Type system definitions and extensions.</param>
    /// <param name="scalars">Scalars for the names defined in the document; others take any value.</param>
    /// <exception cref="SchemaException">The document or the schema it defines is wrong.</exception>
    public static Schema Build(string sdl, params ScalarType[] scalars) =>
        TryBuild(sdl, out var schema, out var errors, scalars) ? schema : throw new SchemaException(errors);

    /// <summary>Builds a schema, or tells everything that is wrong, with places as far as there are any.</summary>
    public static bool TryBuild(
        string sdl,
        [NotNullWhen(true)] out Schema? schema,
        out ImmutableArray<GraphQLError> errors,
        params ScalarType[] scalars)
    {
        (schema, errors) = Build(Parser.ParseDocument(sdl, ParserOptions.Schema), scalars);
        return errors.IsEmpty && schema is not null;
    }

    private static (Schema? Schema, ImmutableArray<GraphQLError> Errors) Build(ParseResult parsed, ScalarType[] scalars)
    {
        if (!parsed.Succeeded)
            return (null, [parsed.Error]);
        var definitions = SdlDefinitions.Collect(parsed.Document);
        var factory = new SdlTypeFactory(definitions, scalars);
        var parts = definitions.Errors.IsEmpty ? factory.Create() : null;
        if (parts is null || !definitions.Errors.IsEmpty)
            return (null, definitions.Errors.ToImmutable());
        var schema = new Schema(parts);
        factory.Introspection.Introspect(schema);
        return (schema, SchemaValidator.Validate(schema));
    }
}
