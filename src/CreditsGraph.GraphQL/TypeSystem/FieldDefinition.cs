using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>A field of an object or interface (section 3.6).</summary>
public sealed class FieldDefinition(string name, GraphQLType type)
{
    /// <summary>The name, unique in its type.</summary>
    public string Name { get; } = name;

    /// <summary>An output type.</summary>
    public GraphQLType Type { get; set; } = type;

    /// <summary>The type that declares the field; set when it is added to one.</summary>
    public NamedType? DeclaringType { get; internal set; }

    /// <summary>What the field gives, for people.</summary>
    public string? Description { get; set; }

    /// <summary>Why not to use it any more; null when it is not deprecated.</summary>
    public string? DeprecationReason { get; set; }

    /// <summary>The arguments, in declaration order.</summary>
    public MemberCollection<InputValueDefinition> Arguments { get; } = new(argument => argument.Name);

    /// <summary>The directives applied to the definition.</summary>
    public ImmutableArray<DirectiveNode> Directives { get; set; } = [];

    /// <summary>How the value is found; null on interfaces and in schemas that are not executed.</summary>
    public FieldResolver? Resolver { get; set; }

    /// <summary>Where the events of a field of the subscription root come from; null for every other field.</summary>
    public SourceStream? Subscribe { get; set; }

    /// <summary>The field's schema coordinate: <c>Type.field</c> (section 3.14).</summary>
    public string Coordinate => $"{DeclaringType?.Name}.{Name}";
}
