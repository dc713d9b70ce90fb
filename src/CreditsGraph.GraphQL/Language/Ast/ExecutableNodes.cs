using System.Collections.Immutable;

namespace CreditsGraph.GraphQL.Language.Ast;

/// <summary>ExecutableDefinition (section 2.2).</summary>
public abstract record ExecutableDefinitionNode(Location Location) : DefinitionNode(Location);

/// <summary>OperationDefinition (section 2.3).</summary>
public sealed record OperationDefinitionNode(
    StringValueNode? Description,
    OperationType Operation,
    NameNode? Name,
    ImmutableArray<VariableDefinitionNode> VariableDefinitions,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : ExecutableDefinitionNode(Location);

/// <summary>FragmentDefinition (section 2.8).</summary>
public sealed record FragmentDefinitionNode(
    StringValueNode? Description,
    NameNode Name,
    NamedTypeNode TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : ExecutableDefinitionNode(Location);

/// <summary>VariableDefinition (section 2.10).</summary>
public sealed record VariableDefinitionNode(
    StringValueNode? Description,
    VariableNode Variable,
    TypeNode Type,
    ValueNode? DefaultValue,
    ImmutableArray<DirectiveNode> Directives,
    Location Location) : SyntaxNode(Location);

/// <summary>SelectionSet (section 2.4).</summary>
public sealed record SelectionSetNode(ImmutableArray<SelectionNode> Selections, Location Location)
    : SyntaxNode(Location);

/// <summary>Selection (section 2.4).</summary>
public abstract record SelectionNode(ImmutableArray<DirectiveNode> Directives, Location Location)
    : SyntaxNode(Location);

/// <summary>Field (section 2.5).</summary>
public sealed record FieldNode(
    NameNode? Alias,
    NameNode Name,
    ImmutableArray<ArgumentNode> Arguments,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode? SelectionSet,
    Location Location) : SelectionNode(Directives, Location)
{
    /// <summary>The key in the response: the alias, or else the name.</summary>
    public string ResponseName => (Alias ?? Name).Value;
}

/// <summary>FragmentSpread (section 2.8).</summary>
public sealed record FragmentSpreadNode(NameNode Name, ImmutableArray<DirectiveNode> Directives, Location Location)
    : SelectionNode(Directives, Location);

/// <summary>InlineFragment (section 2.8.2).</summary>
public sealed record InlineFragmentNode(
    NamedTypeNode? TypeCondition,
    ImmutableArray<DirectiveNode> Directives,
    SelectionSetNode SelectionSet,
    Location Location) : SelectionNode(Directives, Location);
