using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>The syntax of types and directives: what a schema document that defines them would say.</summary>
internal static class SchemaNodes
{
    /// <summary>The definition of a type.</summary>
    public static DefinitionNode Of(NamedType type)
    {
        var (description, name) = (Description(type.Description), Name(type.Name));
        return type switch
        {
            ScalarType scalar => new ScalarTypeDefinitionNode(
                description,
                name,
                false,
                WithText(type.Directives, "specifiedBy", "url", scalar.SpecifiedByUrl),
                default),
            ObjectType complex => new ObjectTypeDefinitionNode(
                description, name, false, Interfaces(complex), type.Directives, Fields(complex), default),
            InterfaceType complex => new InterfaceTypeDefinitionNode(
                description, name, false, Interfaces(complex), type.Directives, Fields(complex), default),
            UnionType union => new UnionTypeDefinitionNode(
                description, name, false, type.Directives, [.. union.Members.Select(Named)], default),
            EnumType enumType => new EnumTypeDefinitionNode(
                description, name, false, type.Directives, [.. enumType.Values.Select(Of)], default),
            InputObjectType input => new InputObjectTypeDefinitionNode(
                description, name, false, OneOf(input), [.. input.Fields.Select(Of)], default),
            _ => throw new ArgumentOutOfRangeException(nameof(type)),
        };
    }

    /// <summary>The definition of a directive.</summary>
    public static DefinitionNode Of(DirectiveDefinition directive) => new DirectiveDefinitionNode(
        Description(directive.Description),
        Name(directive.Name),
        [.. directive.Arguments.Select(Of)],
        directive.IsRepeatable,
        [.. directive.Locations.Select(location => Name(location.Name()))],
        default);

    /// <summary>A description: in triple quotes when it has more than one line.</summary>
    public static StringValueNode? Description(string? text) =>
        string.IsNullOrEmpty(text) ? null : new StringValueNode(text, text.Contains('\n'), default);

    /// <summary>A reference to a type by its name.</summary>
    public static NamedTypeNode Named(NamedType type) => new(Name(type.Name), default);

    private static NameNode Name(string name) => new(name, default);

    private static TypeNode Reference(GraphQLType type) => type switch
    {
        NonNullType nonNull => new NonNullTypeNode(Reference(nonNull.OfType), default),
        ListType list => new ListTypeNode(Reference(list.OfType), default),
        _ => Named(type.Named),
    };

    private static ImmutableArray<NamedTypeNode> Interfaces(ComplexType type) => [.. type.Interfaces.Select(Named)];

    private static ImmutableArray<FieldDefinitionNode> Fields(ComplexType type) => [.. type.Fields.Select(Of)];

    private static FieldDefinitionNode Of(FieldDefinition field) => new(
        Description(field.Description),
        Name(field.Name),
        [.. field.Arguments.Select(Of)],
        Reference(field.Type),
        Deprecated(field.Directives, field.DeprecationReason),
        default);

    private static InputValueDefinitionNode Of(InputValueDefinition value) => new(
        Description(value.Description),
        Name(value.Name),
        Reference(value.Type),
        value.DefaultValue,
        Deprecated(value.Directives, value.DeprecationReason),
        default);

    private static EnumValueDefinitionNode Of(EnumValueDefinition value) => new(
        Description(value.Description),
        Name(value.Name),
        Deprecated(value.Directives, value.DeprecationReason),
        default);

    private static ImmutableArray<DirectiveNode> OneOf(InputObjectType type) =>
        type.IsOneOf && !Has(type.Directives, "oneOf")
            ? type.Directives.Add(new DirectiveNode(Name("oneOf"), [], default))
            : type.Directives;

    private static ImmutableArray<DirectiveNode> Deprecated(ImmutableArray<DirectiveNode> directives, string? reason) =>
        reason == BuiltInDirectives.DefaultDeprecationReason && !Has(directives, "deprecated")
            ? directives.Add(new DirectiveNode(Name("deprecated"), [], default))
            : WithText(directives, "deprecated", "reason", reason);

    // A builder may have kept the directive itself; then it is not printed a second time.
    private static ImmutableArray<DirectiveNode> WithText(
        ImmutableArray<DirectiveNode> directives, string name, string argument, string? text) =>
        text is null || Has(directives, name)
            ? directives
            : directives.Add(new DirectiveNode(
                Name(name),
                [new ArgumentNode(Name(argument), new StringValueNode(text, false, default), default)],
                default));

    private static bool Has(ImmutableArray<DirectiveNode> directives, string name) =>
        directives.Any(directive => directive.Name.Value == name);
}
