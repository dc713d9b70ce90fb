using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>An argument or an input field (sections 3.6.1 and 3.10).</summary>
public sealed class InputValueDefinition(string name, GraphQLType type)
{
    /// <summary>The name, unique among its siblings.</summary>
    public string Name { get; } = name;

    /// <summary>An input type.</summary>
    public GraphQLType Type { get; } = type;

    /// <summary>What the value is for, for people.</summary>
    public string? Description { get; init; }

    /// <summary>The literal used when no value is given; null when there is none.</summary>
    public ValueNode? DefaultValue { get; init; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; init; }

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; init; } = [];

    /// <summary>What the value is bound to in code: the builder's own note, such as a member of an entity.</summary>
    public object? Binding { get; init; }

    /// <summary>Whether a value must be given: non-null without a default (section 5.4.3).</summary>
    public bool IsRequired => Type.IsNonNull && DefaultValue is null;
}
