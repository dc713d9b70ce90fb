using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building.Sdl;

/// <summary>
/// The definitions of a schema document, each merged with its extensions, and what is wrong with them as syntax:
/// names defined twice, extensions of nothing or of another kind.
/// </summary>
internal sealed class SdlDefinitions
{
    private readonly Dictionary<string, TypeDefinitionNode> _types = new(StringComparer.Ordinal);

    private SdlDefinitions(SdlErrors errors) => Errors = errors;

    /// <summary>What is wrong.</summary>
    public SdlErrors Errors { get; }

    /// <summary>The types in source order, without those that every schema knows.</summary>
    public List<TypeDefinitionNode> Types { get; } = [];

    /// <summary>The directives in source order, without those that every schema knows.</summary>
    public List<DirectiveDefinitionNode> Directives { get; } = [];

    /// <summary>The schema definition; null when the root types have their default names.</summary>
    public SchemaDefinitionNode? Schema { get; private set; }

    /// <summary>Gathers and merges the definitions of a document.</summary>
    public static SdlDefinitions Collect(DocumentNode document)
    {
        var definitions = new SdlDefinitions(new SdlErrors(document.Source));
        foreach (var definition in document.Definitions)
            definitions.Add(definition);
        foreach (var extension in document.Definitions.OfType<TypeSystemDefinitionNode>().Where(d => d.IsExtension))
            definitions.Extend(extension);
        definitions.Types.AddRange(definitions._types.Values.Where(type => !BuiltInScalars.Contains(type.Name.Value)));
        foreach (var type in definitions.Types)
            definitions.CheckMembers(type);
        definitions.CheckDirectives();
        return definitions;
    }

    private void Add(DefinitionNode definition)
    {
        switch (definition)
        {
            case TypeSystemDefinitionNode { IsExtension: true }:
                break;
            case TypeDefinitionNode type when _types.TryGetValue(type.Name.Value, out var first):
                Errors.Add($"The type `{type.Name.Value}` is defined more than once.", first.Name, type.Name);
                break;
            case TypeDefinitionNode type:
                _types.Add(type.Name.Value, type);
                break;
            case DirectiveDefinitionNode directive:
                Directives.Add(directive);
                break;
            case SchemaDefinitionNode schema when Schema is not null:
                Errors.Add("The schema is defined more than once.", Schema, schema);
                break;
            case SchemaDefinitionNode schema:
                Schema = schema;
                break;
            default:
                Errors.Add("A schema document holds no operations and fragments.", definition);
                break;
        }
    }

    private void Extend(TypeSystemDefinitionNode extension)
    {
        if (extension is SchemaDefinitionNode schema)
            ExtendSchema(schema);
        else if (extension is TypeDefinitionNode type)
            ExtendType(type);
    }

    private void ExtendSchema(SchemaDefinitionNode extension) =>
        Schema = Schema is null
            ? extension
            : Schema with
            {
                Directives = Schema.Directives.AddRange(extension.Directives),
                OperationTypes = Schema.OperationTypes.AddRange(extension.OperationTypes),
            };

    private void ExtendType(TypeDefinitionNode extension)
    {
        var name = extension.Name.Value;
        if (!_types.TryGetValue(name, out var type))
            Errors.Add($"The type `{name}` cannot be extended: it is not defined.", extension.Name);
        else if (Merge(type, extension) is { } merged)
            _types[name] = merged with { Directives = type.Directives.AddRange(extension.Directives) };
        else
            Errors.Add($"The type `{name}` cannot be extended: it is of another kind.", type.Name, extension.Name);
    }

    private static TypeDefinitionNode? Merge(TypeDefinitionNode type, TypeDefinitionNode extension) =>
        (type, extension) switch
        {
            (ScalarTypeDefinitionNode, ScalarTypeDefinitionNode) => type,
            (ObjectTypeDefinitionNode a, ObjectTypeDefinitionNode b) => a with
            {
                Interfaces = a.Interfaces.AddRange(b.Interfaces),
                Fields = a.Fields.AddRange(b.Fields),
            },
            (InterfaceTypeDefinitionNode a, InterfaceTypeDefinitionNode b) => a with
            {
                Interfaces = a.Interfaces.AddRange(b.Interfaces),
                Fields = a.Fields.AddRange(b.Fields),
            },
            (UnionTypeDefinitionNode a, UnionTypeDefinitionNode b) => a with
            {
                Members = a.Members.AddRange(b.Members),
            },
            (EnumTypeDefinitionNode a, EnumTypeDefinitionNode b) => a with { Values = a.Values.AddRange(b.Values) },
            (InputObjectTypeDefinitionNode a, InputObjectTypeDefinitionNode b) => a with
            {
                Fields = a.Fields.AddRange(b.Fields),
            },
            _ => null,
        };

    private void CheckMembers(TypeDefinitionNode type)
    {
        var name = type.Name.Value;
        switch (type)
        {
            case ObjectTypeDefinitionNode complex:
                CheckFields(name, complex.Interfaces, complex.Fields);
                break;
            case InterfaceTypeDefinitionNode complex:
                CheckFields(name, complex.Interfaces, complex.Fields);
                break;
            case UnionTypeDefinitionNode union:
                Errors.CheckUnique(union.Members.Select(m => m.Name), m => $"The member `{m}` of `{name}`");
                break;
            case EnumTypeDefinitionNode enumType:
                Errors.CheckUnique(enumType.Values.Select(v => v.Name), v => $"The enum value `{name}.{v}`");
                break;
            case InputObjectTypeDefinitionNode input:
                Errors.CheckUnique(input.Fields.Select(f => f.Name), f => $"The input field `{name}.{f}`");
                break;
        }
    }

    private void CheckFields(
        string type, IEnumerable<NamedTypeNode> interfaces, IReadOnlyCollection<FieldDefinitionNode> fields)
    {
        Errors.CheckUnique(interfaces.Select(i => i.Name), i => $"The interface `{i}` of `{type}`");
        Errors.CheckUnique(fields.Select(f => f.Name), f => $"The field `{type}.{f}`");
        foreach (var field in fields)
        {
            Errors.CheckUnique(
                field.Arguments.Select(a => a.Name), a => $"The argument `{type}.{field.Name.Value}({a}:)`");
        }
    }

    private void CheckDirectives()
    {
        Errors.CheckUnique(Directives.Select(directive => directive.Name), name => $"The directive `@{name}`");
        foreach (var directive in Directives)
        {
            var name = directive.Name.Value;
            Errors.CheckUnique(directive.Arguments.Select(a => a.Name), a => $"The argument `@{name}({a}:)`");
            Errors.CheckUnique(directive.Locations, l => $"The location `{l}` of `@{name}`");
        }

        Directives.RemoveAll(directive => BuiltInDirectives.Contains(directive.Name.Value));
    }
}
