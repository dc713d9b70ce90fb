using System.Collections.Immutable;
using CreditsGraph.GraphQL.Introspection;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.TypeSystem.Scalars;
using CreditsGraph.GraphQL.TypeSystem.SchemaRules;

namespace CreditsGraph.GraphQL.Building.Sdl;

/// <summary>Makes types and directives from merged definitions: first all types by name, then their members.</summary>
internal sealed class SdlTypeFactory
{
    private readonly SdlDefinitions _definitions;
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    // Built-in scalars are in a schema only if something in it is of their type (section 3.5).
    private readonly HashSet<ScalarType> _usedBuiltIns = [];

    /// <summary>A factory for the definitions of one document.</summary>
    public SdlTypeFactory(SdlDefinitions definitions, IEnumerable<ScalarType> scalars)
    {
        _definitions = definitions;
        var known = scalars.ToDictionary(scalar => scalar.Name, StringComparer.Ordinal);
        foreach (var scalar in BuiltInScalars.All)
            _types.Add(scalar.Name, scalar);
        foreach (var definition in definitions.Types)
            _types.Add(definition.Name.Value, MakeType(definition, known));
    }

    /// <summary>The types and meta-fields of introspection, which are to be told of the schema once it is made.</summary>
    public IntrospectionTypes Introspection { get; } = new(BuiltInScalars.String, BuiltInScalars.Boolean);

    /// <summary>The parts of the schema; null when it has no query type. Errors go to the definitions' errors.</summary>
    public SchemaParts? Create()
    {
        foreach (var definition in _definitions.Types)
            Fill(definition);
        var directives = _definitions.Directives.Select(MakeDirective).ToList();
        _usedBuiltIns.UnionWith([BuiltInScalars.String, BuiltInScalars.Boolean]);
        var query = FindRoot(OperationType.Query, "Query");
        var (mutation, subscription) =
            (FindRoot(OperationType.Mutation, "Mutation"), FindRoot(OperationType.Subscription, "Subscription"));
        if (query is null)
            _definitions.Errors.Add("The schema has no query type.");
        return query is null
            ? null
            : new SchemaParts(
                _definitions.Schema?.Description?.Value,
                query,
                mutation,
                subscription,
                [
                    .. _definitions.Types.Select(type => _types[type.Name.Value]),
                    .. BuiltInScalars.All.Where(_usedBuiltIns.Contains),
                    .. Introspection.All,
                ],
                [.. directives, .. BuiltInDirectives.All],
                Introspection.TypeNameField,
                Introspection.SchemaField,
                Introspection.TypeField)
            {
                AppliedDirectives = _definitions.Schema?.Directives ?? [],
            };
    }

    private static NamedType MakeType(TypeDefinitionNode definition, Dictionary<string, ScalarType> known)
    {
        var name = definition.Name.Value;
        return definition switch
        {
            ScalarTypeDefinitionNode => known.GetValueOrDefault(name) ?? new AnyType(name),
            ObjectTypeDefinitionNode => new ObjectType(name),
            InterfaceTypeDefinitionNode => new InterfaceType(name),
            UnionTypeDefinitionNode => new UnionType(name),
            EnumTypeDefinitionNode => new EnumType(name),
            _ => new InputObjectType(name),
        };
    }

    private void Fill(TypeDefinitionNode definition)
    {
        var type = _types[definition.Name.Value];
        type.Description = definition.Description?.Value ?? type.Description;
        type.Directives = definition.Directives;
        switch (definition, type)
        {
            case (ScalarTypeDefinitionNode, ScalarType scalar):
                scalar.SpecifiedByUrl = TakeSpecifiedBy(scalar) ?? scalar.SpecifiedByUrl;
                break;
            case (ObjectTypeDefinitionNode node, ComplexType complex):
                FillComplexType(complex, node.Interfaces, node.Fields);
                break;
            case (InterfaceTypeDefinitionNode node, ComplexType complex):
                FillComplexType(complex, node.Interfaces, node.Fields);
                break;
            case (UnionTypeDefinitionNode node, UnionType union):
                union.Members.AddRange(Resolve<ObjectType>(node.Members, "an object type"));
                break;
            case (EnumTypeDefinitionNode node, EnumType enumType):
                foreach (var value in node.Values)
                    enumType.Values.Add(MakeEnumValue(value));
                break;
            case (InputObjectTypeDefinitionNode node, InputObjectType input):
                FillInputObject(input, node);
                break;
        }
    }

    private void FillComplexType(
        ComplexType type, IEnumerable<NamedTypeNode> interfaces, IEnumerable<FieldDefinitionNode> fields)
    {
        type.Interfaces.AddRange(Resolve<InterfaceType>(interfaces, "an interface"));
        foreach (var node in fields)
        {
            var (reason, directives) = SplitDeprecation(node.Directives);
            var field = new FieldDefinition(node.Name.Value, Resolve(node.Type))
            {
                Description = node.Description?.Value,
                DeprecationReason = reason,
                Directives = directives,
            };
            foreach (var argument in node.Arguments)
                field.Arguments.Add(MakeInputValue(argument));
            type.AddField(field);
        }
    }

    private void FillInputObject(InputObjectType type, InputObjectTypeDefinitionNode node)
    {
        type.IsOneOf = Find(node.Directives, BuiltInDirectives.OneOf) is not null;
        type.Directives = Without(node.Directives, BuiltInDirectives.OneOf);
        foreach (var field in node.Fields)
            type.Fields.Add(MakeInputValue(field));
    }

    private InputValueDefinition MakeInputValue(InputValueDefinitionNode node)
    {
        var (reason, directives) = SplitDeprecation(node.Directives);
        return new InputValueDefinition(node.Name.Value, Resolve(node.Type))
        {
            Description = node.Description?.Value,
            DefaultValue = node.DefaultValue,
            DeprecationReason = reason,
            Directives = directives,
        };
    }

    private EnumValueDefinition MakeEnumValue(EnumValueDefinitionNode node)
    {
        var (reason, directives) = SplitDeprecation(node.Directives);
        return new EnumValueDefinition(node.Name.Value)
        {
            Description = node.Description?.Value,
            DeprecationReason = reason,
            Directives = directives,
        };
    }

    private DirectiveDefinition MakeDirective(DirectiveDefinitionNode node)
    {
        var directive = new DirectiveDefinition(
            node.Name.Value, [.. node.Locations.Select(name => DirectiveLocationNames.Find(name.Value)!.Value)])
        {
            Description = node.Description?.Value,
            IsRepeatable = node.IsRepeatable,
        };
        foreach (var argument in node.Arguments)
            directive.Arguments.Add(MakeInputValue(argument));
        return directive;
    }

    private ObjectType? FindRoot(OperationType operation, string defaultName)
    {
        var named = _definitions.Schema?.OperationTypes.Where(node => node.Operation == operation).ToList() ?? [];
        if (named.Count > 1)
            _definitions.Errors.Add($"The {defaultName} root type is defined more than once.", [.. named]);
        if (named.Count > 0)
            return Resolve<ObjectType>([named[0].Type], "an object type").FirstOrDefault();
        // Only a document that does not say which types are the roots has roots by name (section 3.3.1).
        return _definitions.Schema is null or { IsExtension: true }
            ? _types.GetValueOrDefault(defaultName) as ObjectType
            : null;
    }

    private GraphQLType Resolve(TypeNode node) => node switch
    {
        NonNullTypeNode nonNull => new NonNullType(Resolve(nonNull.Type)),
        ListTypeNode list => new ListType(Resolve(list.Type)),
        NamedTypeNode named => ResolveName(named),
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    private NamedType ResolveName(NamedTypeNode node)
    {
        if (!_types.TryGetValue(node.Name.Value, out var type))
        {
            _definitions.Errors.Add($"The type `{node.Name.Value}` is not defined.", node);
            return BuiltInScalars.String;
        }

        if (type is ScalarType scalar && BuiltInScalars.Contains(scalar.Name))
            _usedBuiltIns.Add(scalar);
        return type;
    }

    private IEnumerable<T> Resolve<T>(IEnumerable<NamedTypeNode> nodes, string expected)
        where T : NamedType
    {
        foreach (var node in nodes)
        {
            if (!_types.TryGetValue(node.Name.Value, out var type))
                _definitions.Errors.Add($"The type `{node.Name.Value}` is not defined.", node);
            else if (type is T wanted)
                yield return wanted;
            else
                _definitions.Errors.Add($"The type `{node.Name.Value}` is not {expected}.", node);
        }
    }

    private (string? Reason, ImmutableArray<DirectiveNode> Others) SplitDeprecation(
        ImmutableArray<DirectiveNode> directives)
    {
        var reason = Find(directives, BuiltInDirectives.Deprecated) is { } deprecated
            ? TextArgument(deprecated, "reason") ?? BuiltInDirectives.DefaultDeprecationReason
            : null;
        return (reason, Without(directives, BuiltInDirectives.Deprecated));
    }

    private string? TakeSpecifiedBy(ScalarType type)
    {
        var directive = Find(type.Directives, BuiltInDirectives.SpecifiedBy);
        type.Directives = Without(type.Directives, BuiltInDirectives.SpecifiedBy);
        return directive is null ? null : TextArgument(directive, "url");
    }

    // What is taken here is not seen by the validator of the schema, so its uses are checked here.
    private DirectiveNode? Find(ImmutableArray<DirectiveNode> directives, DirectiveDefinition builtIn)
    {
        var uses = directives.Where(directive => directive.Name.Value == builtIn.Name).ToArray();
        foreach (var problem in AppliedDirectives.FindProblems(builtIn, uses))
            _definitions.Errors.Add($"A definition {problem}", uses);
        return uses.FirstOrDefault();
    }

    private static ImmutableArray<DirectiveNode> Without(
        ImmutableArray<DirectiveNode> directives, DirectiveDefinition builtIn) =>
        directives.RemoveAll(directive => directive.Name.Value == builtIn.Name);

    private static string? TextArgument(DirectiveNode directive, string name) =>
        directive.Arguments.FirstOrDefault(argument => argument.Name.Value == name)?.Value is StringValueNode text
            ? text.Value
            : null;
}
