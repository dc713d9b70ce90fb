using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.Language;

/// <content>Type system definitions and extensions (section 3).</content>
public ref partial struct Parser
{
    /// <summary>ExecutableDirectiveLocation and TypeSystemDirectiveLocation (section 3.13).</summary>
    private static readonly FrozenSet<string> DirectiveLocations = FrozenSet.Create(
        StringComparer.Ordinal,
        "QUERY", "MUTATION", "SUBSCRIPTION", "FIELD", "FRAGMENT_DEFINITION", "FRAGMENT_SPREAD", "INLINE_FRAGMENT",
        "VARIABLE_DEFINITION", "SCHEMA", "SCALAR", "OBJECT", "FIELD_DEFINITION", "ARGUMENT_DEFINITION", "INTERFACE",
        "UNION", "ENUM", "ENUM_VALUE", "INPUT_OBJECT", "INPUT_FIELD_DEFINITION");

    /// <summary>SchemaDefinition and SchemaExtension (section 3.3).</summary>
    private SchemaDefinitionNode ParseSchemaDefinition(DefinitionStart start)
    {
        Advance();
        var directives = ParseDirectives(isConst: true);
        Production production = static (ref Parser parser) => parser.ParseOperationTypeDefinition();
        var operationTypes = start.IsExtension && directives.Length > 0
            ? ParseOptionalMany<OperationTypeDefinitionNode>(TokenKind.BraceOpen, production, TokenKind.BraceClose)
            : ParseMany<OperationTypeDefinitionNode>(TokenKind.BraceOpen, production, TokenKind.BraceClose);
        return new SchemaDefinitionNode(
            start.Description, start.IsExtension, directives, operationTypes, From(start.Offset));
    }

    /// <summary>RootOperationTypeDefinition (section 3.3).</summary>
    private OperationTypeDefinitionNode ParseOperationTypeDefinition()
    {
        var start = _lexer.Start;
        var operation = ParseOperationType();
        Expect(TokenKind.Colon);
        var type = ParseNamedType();
        return new OperationTypeDefinitionNode(operation, type, From(start));
    }

    /// <summary>OperationType (section 2.3).</summary>
    private OperationType ParseOperationType()
    {
        if (SkipKeyword("query"u8))
            return OperationType.Query;
        if (SkipKeyword("mutation"u8))
            return OperationType.Mutation;
        if (!SkipKeyword("subscription"u8))
            FailExpecting("\"query\", \"mutation\" or \"subscription\"");
        return OperationType.Subscription;
    }

    /// <summary>ScalarTypeDefinition and ScalarTypeExtension (section 3.5).</summary>
    private ScalarTypeDefinitionNode ParseScalarType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        ExpectContent(start, directives.Length, "\"@\"");
        return new ScalarTypeDefinitionNode(
            start.Description, name, start.IsExtension, directives, From(start.Offset));
    }

    /// <summary>ObjectTypeDefinition and ObjectTypeExtension (section 3.6).</summary>
    private ObjectTypeDefinitionNode ParseObjectType(DefinitionStart start)
    {
        var (name, interfaces, directives, fields) = ParseComplexType(start);
        return new ObjectTypeDefinitionNode(
            start.Description, name, start.IsExtension, interfaces, directives, fields, From(start.Offset));
    }

    /// <summary>InterfaceTypeDefinition and InterfaceTypeExtension (section 3.7).</summary>
    private InterfaceTypeDefinitionNode ParseInterfaceType(DefinitionStart start)
    {
        var (name, interfaces, directives, fields) = ParseComplexType(start);
        return new InterfaceTypeDefinitionNode(
            start.Description, name, start.IsExtension, interfaces, directives, fields, From(start.Offset));
    }

    private ComplexTypeContent ParseComplexType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var interfaces = ParseImplementsInterfaces();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseOptionalMany<FieldDefinitionNode>(
            TokenKind.BraceOpen,
            static (ref Parser parser) => parser.ParseFieldDefinition(),
            TokenKind.BraceClose);
        ExpectContent(start, interfaces.Length + directives.Length + fields.Length, "\"implements\", \"@\" or \"{\"");
        return new ComplexTypeContent(name, interfaces, directives, fields);
    }

    /// <summary>ImplementsInterfaces (section 3.6).</summary>
    private ImmutableArray<NamedTypeNode> ParseImplementsInterfaces() =>
        SkipKeyword("implements"u8)
            ? ParseSeparated<NamedTypeNode>(
                TokenKind.Ampersand, static (ref Parser parser) => parser.ParseNamedType())
            : [];

    /// <summary>FieldDefinition (section 3.6).</summary>
    private FieldDefinitionNode ParseFieldDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var directives = ParseDirectives(isConst: true);
        return new FieldDefinitionNode(description, name, arguments, type, directives, From(start));
    }

    /// <summary>ArgumentsDefinition (section 3.6.1).</summary>
    private ImmutableArray<InputValueDefinitionNode> ParseArgumentDefinitions() =>
        ParseOptionalMany<InputValueDefinitionNode>(
            TokenKind.ParenOpen,
            static (ref Parser parser) => parser.ParseInputValueDefinition(),
            TokenKind.ParenClose);

    /// <summary>InputValueDefinition (section 3.6.1).</summary>
    private InputValueDefinitionNode ParseInputValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        var name = ParseName();
        Expect(TokenKind.Colon);
        var type = ParseTypeReference();
        var defaultValue = Skip(TokenKind.Equals) ? ParseValue(isConst: true) : null;
        var directives = ParseDirectives(isConst: true);
        return new InputValueDefinitionNode(description, name, type, defaultValue, directives, From(start));
    }

    /// <summary>UnionTypeDefinition and UnionTypeExtension (section 3.8).</summary>
    private UnionTypeDefinitionNode ParseUnionType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var members = Skip(TokenKind.Equals)
            ? ParseSeparated<NamedTypeNode>(TokenKind.Pipe, static (ref Parser parser) => parser.ParseNamedType())
            : [];
        ExpectContent(start, directives.Length + members.Length, "\"@\" or \"=\"");
        return new UnionTypeDefinitionNode(
            start.Description, name, start.IsExtension, directives, members, From(start.Offset));
    }

    /// <summary>EnumTypeDefinition and EnumTypeExtension (section 3.9).</summary>
    private EnumTypeDefinitionNode ParseEnumType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var values = ParseOptionalMany<EnumValueDefinitionNode>(
            TokenKind.BraceOpen,
            static (ref Parser parser) => parser.ParseEnumValueDefinition(),
            TokenKind.BraceClose);
        ExpectContent(start, directives.Length + values.Length, "\"@\" or \"{\"");
        return new EnumTypeDefinitionNode(
            start.Description, name, start.IsExtension, directives, values, From(start.Offset));
    }

    /// <summary>EnumValueDefinition (section 3.9): any name but true, false and null.</summary>
    private EnumValueDefinitionNode ParseEnumValueDefinition()
    {
        var start = _lexer.Start;
        var description = ParseDescription();
        if (IsKeyword("true"u8) || IsKeyword("false"u8) || IsKeyword("null"u8))
            FailExpecting("an enum value");
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        return new EnumValueDefinitionNode(description, name, directives, From(start));
    }

    /// <summary>InputObjectTypeDefinition and InputObjectTypeExtension (section 3.10).</summary>
    private InputObjectTypeDefinitionNode ParseInputObjectType(DefinitionStart start)
    {
        Advance();
        var name = ParseName();
        var directives = ParseDirectives(isConst: true);
        var fields = ParseOptionalMany<InputValueDefinitionNode>(
            TokenKind.BraceOpen,
            static (ref Parser parser) => parser.ParseInputValueDefinition(),
            TokenKind.BraceClose);
        ExpectContent(start, directives.Length + fields.Length, "\"@\" or \"{\"");
        return new InputObjectTypeDefinitionNode(
            start.Description, name, start.IsExtension, directives, fields, From(start.Offset));
    }

    /// <summary>DirectiveDefinition (section 3.13).</summary>
    private DirectiveDefinitionNode ParseDirectiveDefinition(DefinitionStart start)
    {
        Advance();
        Expect(TokenKind.At);
        var name = ParseName();
        var arguments = ParseArgumentDefinitions();
        var isRepeatable = SkipKeyword("repeatable"u8);
        if (!SkipKeyword("on"u8))
            FailExpecting("\"on\"");
        var locations = ParseSeparated<NameNode>(
            TokenKind.Pipe, static (ref Parser parser) => parser.ParseDirectiveLocation());
        return new DirectiveDefinitionNode(
            start.Description, name, arguments, isRepeatable, locations, From(start.Offset));
    }

    private NameNode ParseDirectiveLocation()
    {
        if (_kind != TokenKind.Name || !DirectiveLocations.Contains(NameTable.Intern(_lexer.Text)))
            FailExpecting("a directive location");
        return ParseName();
    }

    /// <summary>An extension must extend by something; a definition may be bare.</summary>
    private void ExpectContent(DefinitionStart start, int count, string expected)
    {
        if (start.IsExtension && count == 0)
            FailExpecting(expected);
    }

    private readonly record struct ComplexTypeContent(
        NameNode Name,
        ImmutableArray<NamedTypeNode> Interfaces,
        ImmutableArray<DirectiveNode> Directives,
        ImmutableArray<FieldDefinitionNode> Fields);
}
