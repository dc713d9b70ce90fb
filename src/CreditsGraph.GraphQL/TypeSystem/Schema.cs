using System.Collections.Frozen;
using System.Collections.Immutable;
using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// A schema (section 3.3): its types and directives, in an order that does not depend on anything but the definitions.
/// Nothing may be added to its types once it is made.
/// </summary>
public sealed class Schema
{
    private readonly FrozenDictionary<string, NamedType> _types;
    private readonly FrozenDictionary<string, DirectiveDefinition> _directives;
    private readonly FrozenDictionary<NamedType, FrozenSet<ObjectType>> _possibleTypes;

    internal Schema(SchemaParts parts)
    {
        Description = parts.Description;
        QueryType = parts.QueryType;
        MutationType = parts.MutationType;
        SubscriptionType = parts.SubscriptionType;
        Types = [.. parts.Types];
        Directives = [.. parts.Directives];
        TypeNameField = parts.TypeNameField;
        SchemaField = parts.SchemaField;
        TypeField = parts.TypeField;
        AppliedDirectives = parts.AppliedDirectives;
        _types = Types.ToFrozenDictionary(type => type.Name, StringComparer.Ordinal);
        _directives = Directives.ToFrozenDictionary(directive => directive.Name, StringComparer.Ordinal);
        _possibleTypes = Types.Where(type => type.IsComposite)
            .ToFrozenDictionary(type => type, type => FindPossibleTypes(type).ToFrozenSet());
    }

    /// <summary>What the schema is about, for people.</summary>
    public string? Description { get; }

    /// <summary>The root of queries.</summary>
    public ObjectType QueryType { get; }

    /// <summary>The root of mutations; null when there are none.</summary>
    public ObjectType? MutationType { get; }

    /// <summary>The root of subscriptions; null when there are none.</summary>
    public ObjectType? SubscriptionType { get; }

    /// <summary>All named types, introspection types included.</summary>
    public IReadOnlyList<NamedType> Types { get; }

    /// <summary>All directives, the built-in ones included.</summary>
    public IReadOnlyList<DirectiveDefinition> Directives { get; }

    /// <summary>The directives applied to the schema definition (section 3.3.1).</summary>
    public ImmutableArray<DirectiveNode> AppliedDirectives { get; }

    /// <summary>The meta-field <c>__typename</c> (section 4.1).</summary>
    public FieldDefinition TypeNameField { get; }

    /// <summary>The meta-field <c>__schema</c> of the query root (section 4.1).</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary>The meta-field <c>__type</c> of the query root (section 4.1).</summary>
    public FieldDefinition TypeField { get; }

    /// <summary>The type of a name; null when there is none.</summary>
    public NamedType? FindType(string name) => _types.GetValueOrDefault(name);

    /// <summary>The type that a reference in a document stands for; null when there is no type of its name.</summary>
    public GraphQLType? FindType(TypeNode reference)
    {
        switch (reference)
        {
            case NamedTypeNode named:
                return FindType(named.Name.Value);
            case ListTypeNode list:
                return FindType(list.Type) is { } item ? new ListType(item) : null;
            default:
                return FindType(((NonNullTypeNode)reference).Type) is { } inner ? new NonNullType(inner) : null;
        }
    }

    /// <summary>The directive of a name; null when there is none.</summary>
    public DirectiveDefinition? FindDirective(string name) => _directives.GetValueOrDefault(name);

    /// <summary>The root type of an operation type; null when the schema has none.</summary>
    public ObjectType? RootType(Language.OperationType operation) => operation switch
    {
        Language.OperationType.Query => QueryType,
        Language.OperationType.Mutation => MutationType,
        _ => SubscriptionType,
    };

    /// <summary>
    /// The field of a name on a composite type, meta-fields included; null when there is none (section 5.3.1).
    /// </summary>
    public FieldDefinition? FindField(NamedType parent, string name)
    {
        if (name.StartsWith("__", StringComparison.Ordinal) && FindMetaField(parent, name) is { } metaField)
            return metaField;
        return (parent as ComplexType)?.Fields.Find(name);
    }

    /// <summary>The object types a value of a composite type can have: itself, implementations, or members.</summary>
    public FrozenSet<ObjectType> PossibleTypes(NamedType type) => _possibleTypes[type];

    /// <summary>Whether a value of an abstract type can be of an object type.</summary>
    public bool IsPossibleType(NamedType abstractType, ObjectType type) => _possibleTypes[abstractType].Contains(type);

    private FieldDefinition? FindMetaField(NamedType parent, string name) => name switch
    {
        "__typename" when parent.IsComposite => TypeNameField,
        "__schema" when parent == QueryType => SchemaField,
        "__type" when parent == QueryType => TypeField,
        _ => null,
    };

    private IEnumerable<ObjectType> FindPossibleTypes(NamedType type) => type switch
    {
        ObjectType objectType => [objectType],
        UnionType union => union.Members,
        InterfaceType => Types.OfType<ObjectType>().Where(candidate => candidate.Interfaces.Contains(type)),
        _ => [],
    };
}
