using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// Prints a schema as a document in the schema definition language: equal schemas give equal bytes.
/// </summary>
/// <remarks>
/// The order is HotChocolate's: the schema definition, always; then interfaces, objects, unions, input objects, enums,
/// directives and scalars, ordinal by name within each group; members in declaration order. Left out are the built-in
/// scalars, introspection, and of the built-in directives those that the schema does not use, <c>@skip</c>,
/// <c>@include</c> and <c>@deprecated</c> always. Arguments stand beside their field without commas; a line of more
/// than 120 characters is broken as <see cref="Printer"/> tells, which HotChocolate does not do in the same way.
/// </remarks>
public static class SchemaPrinter
{
    private const int ScalarGroup = 5;

    /// <summary>The text of a schema, which builds an equal schema.</summary>
    public static string Print(Schema schema) => Printer.Print(ToDocument(schema));

    /// <summary>The definitions of a schema, in the order in which they are printed.</summary>
    public static DocumentNode ToDocument(Schema schema)
    {
        var types = schema.Types
            .Where(type => !IntrospectionNames.Contains(type.Name) && !BuiltInScalars.Contains(type.Name))
            .OrderBy(type => type.Name, StringComparer.Ordinal)
            .ToLookup(GroupOf);
        return new DocumentNode(
            new Source(ReadOnlyMemory<byte>.Empty),
            [
                ToSchemaDefinition(schema),
                .. Enumerable.Range(0, 5).SelectMany(group => types[group]).Select(SchemaNodes.Of),
                .. schema.Directives.Where(directive => IsPrinted(schema, directive))
                    .OrderBy(directive => directive.Name, StringComparer.Ordinal)
                    .Select(SchemaNodes.Of),
                .. types[ScalarGroup].Select(SchemaNodes.Of),
            ],
            default);
    }

    private static int GroupOf(NamedType type) => type switch
    {
        InterfaceType => 0,
        ObjectType => 1,
        UnionType => 2,
        InputObjectType => 3,
        EnumType => 4,
        _ => ScalarGroup,
    };

    private static SchemaDefinitionNode ToSchemaDefinition(Schema schema)
    {
        ImmutableArray<OperationType> operations =
            [OperationType.Query, OperationType.Mutation, OperationType.Subscription];
        return new SchemaDefinitionNode(
            SchemaNodes.Description(schema.Description),
            IsExtension: false,
            schema.AppliedDirectives,
            [
                .. operations
                    .Where(operation => schema.RootType(operation) is not null)
                    .Select(operation => new OperationTypeDefinitionNode(
                        operation, SchemaNodes.Named(schema.RootType(operation)!), default)),
            ],
            default);
    }

    private static bool IsPrinted(Schema schema, DirectiveDefinition directive)
    {
        if (directive == BuiltInDirectives.SpecifiedBy)
            return schema.Types.OfType<ScalarType>().Any(scalar => scalar.SpecifiedByUrl is not null);
        if (directive == BuiltInDirectives.OneOf)
            return schema.Types.OfType<InputObjectType>().Any(input => input.IsOneOf);
        return !BuiltInDirectives.All.Contains(directive);
    }
}
