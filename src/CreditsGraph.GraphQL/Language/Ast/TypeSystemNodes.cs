using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.Language.Ast;

/// <summary>TypeSystemDefinitionOrExtension (section 3.1); <paramref name="IsExtension"/> tells which.</summary>
public abstract record TypeSystemDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : DefinitionNode(Location);

/// <summary>SchemaDefinition and SchemaExtension (section 3.3).</summary>
public sealed record SchemaDefinitionNode(
    StringValueNode? Description,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<OperationTypeDefinitionNode> OperationTypes,
    Location Location) : TypeSystemDefinitionNode(Description, IsExtension, Directives, Location);

/// <summary>RootOperationTypeDefinition (section 3.3).</summary>
public sealed record OperationTypeDefinitionNode(OperationType Operation, NamedTypeNode Type, Location Location)
    : SyntaxNode(Location);

/// <summary>TypeDefinition and TypeExtension (section 3.4).</summary>
public abstract record TypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeSystemDefinitionNode(Description, IsExtension, Directives, Location);

/// <summary>ScalarTypeDefinition (section 3.5).</summary>
public sealed record ScalarTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>ObjectTypeDefinition (section 3.6).</summary>
public sealed record ObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>InterfaceTypeDefinition (section 3.7).</summary>
public sealed record InterfaceTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<NamedTypeNode> Interfaces,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<FieldDefinitionNode> Fields,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>UnionTypeDefinition (section 3.8).</summary>
public sealed record UnionTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<NamedTypeNode> Members,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>EnumTypeDefinition (section 3.9).</summary>
public sealed record EnumTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<EnumValueDefinitionNode> Values,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>InputObjectTypeDefinition (section 3.10).</summary>
public sealed record InputObjectTypeDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    bool IsExtension,
    ImmutableArray<DirectiveNode> Directives,
    ImmutableArray<InputValueDefinitionNode> Fields,
    Location Location) : TypeDefinitionNode(Description, Name, IsExtension, Directives, Location);

/// <summary>DirectiveDefinition (section 3.13).</summary>
public sealed record DirectiveDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    bool IsRepeatable,
    ImmutableArray<NameNode> Locations,
    Location Location) : TypeSystemDefinitionNode(Description, false, [], Location);

/// <summary>FieldDefinition (section 3.6).</summary>
public sealed record FieldDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<InputValueDefinitionNode> Arguments,
    TypeNode Type,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : SyntaxNode(Location);

/// <summary>InputValueDefinition (section 3.6.1).</summary>
public sealed record InputValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : SyntaxNode(Location);

/// <summary>EnumValueDefinition (section 3.9).</summary>
public sealed record EnumValueDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : SyntaxNode(Location);
