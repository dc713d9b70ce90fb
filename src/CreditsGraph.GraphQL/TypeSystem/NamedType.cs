using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A type with a name: scalar, object, interface, union, enum or input object (section 3.4).</summary>
public abstract class NamedType(string name) : GraphQLType
{
    /// <summary>The name, unique in a schema.</summary>
    public string Name { get; } = name;

    /// <summary>What the type is, for people; Markdown; null when there is none.</summary>
    public string? Description { get; set; }

    /// <summary>The directives applied to the definition, in source order.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; set; } = [];

    /// <inheritdoc/>
    public override NamedType Named => this;

    /// <summary>Whether values of this type can be arguments and variables (section 3.4.2).</summary>
    public bool IsInputType => this is ScalarType or EnumType or InputObjectType;

    /// <summary>Whether fields can have this type (section 3.4.2).</summary>
    public bool IsOutputType => this is not InputObjectType;

    /// <summary>Whether this is a scalar or an enum: a type without fields.</summary>
    public bool IsLeaf => this is ScalarType or EnumType;

    /// <summary>Whether this is an object, interface or union: a type with a selection set.</summary>
    public bool IsComposite => this is ObjectType or InterfaceType or UnionType;

    /// <summary>Whether this is an interface or a union.</summary>
    public bool IsAbstract => this is InterfaceType or UnionType;

    /// <inheritdoc/>
    public override string ToString() => Name;
}
