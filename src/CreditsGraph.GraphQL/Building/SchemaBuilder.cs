using System.Reflection;
using CreditsGraph.GraphQL.Introspection;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>
/// Builds a schema from classes with HotChocolate's attributes: types of CLR types, fields of properties and resolver
/// methods, descriptions of documentation comments. Types that fields refer to are made as they are met.
/// </summary>
public sealed partial class SchemaBuilder
{
    private readonly Dictionary<string, NamedType> _types = new(StringComparer.Ordinal);
    private readonly Dictionary<Type, NamedType> _outputTypes = [];
    private readonly Dictionary<Type, List<Type>> _descriptions = [];
    private readonly List<Type> _queryClasses = [];
    private readonly List<Type> _mutationClasses = [];
    private readonly List<Type> _subscriptionClasses = [];
    private readonly List<(string Name, Type Class)> _extensions = [];
    private readonly List<Func<SchemaBuilder, FieldDefinition>> _queryFields = [];
    private readonly List<DirectiveDefinition> _directives = [.. CostDirectives.All];
    private readonly Queue<Action> _pending = new();
    private readonly XmlDocumentation _documentation = new();
    private readonly List<IFieldSource> _fieldSources = [];
    private readonly ObjectType _query = new("Query") { Description = "The root of queries." };
    private InterfaceType? _node;

    /// <summary>What the schema is about, for people.</summary>
    public string? Description { get; set; }

    /// <summary>The interface <c>Node</c>.</summary>
    public InterfaceType NodeInterface => _node ??= AddNodeInterface();

    /// <summary>Adds a maker of fields, asked before the builder's own rules.</summary>
    public SchemaBuilder AddFieldSource(IFieldSource source)
    {
        _fieldSources.Add(source);
        return this;
    }

    /// <summary>Adds a field to the query root, before those of classes.</summary>
    public SchemaBuilder AddQueryField(Func<SchemaBuilder, FieldDefinition> create)
    {
        _queryFields.Add(create);
        return this;
    }

    /// <summary>Adds a directive to those of the specification.</summary>
    public SchemaBuilder AddDirective(DirectiveDefinition directive)
    {
        _directives.Add(directive);
        return this;
    }

    /// <summary>Adds the classes that describe types, in the order in which their fields are to stand.</summary>
    /// <exception cref="ArgumentException">A class has none of the attributes.</exception>
    public SchemaBuilder AddTypes(params Type[] classes)
    {
        foreach (var type in classes)
            AddClass(type);
        return this;
    }

    /// <summary>The type of a name, made and defined if it is not there yet. Its definition may refer to itself.</summary>
    public T GetOrAdd<T>(string name, Func<string, T> create, Action<T> define)
        where T : NamedType
    {
        if (_types.TryGetValue(name, out var existing))
            return (T)existing;
        var type = create(name);
        _types.Add(name, type);
        _pending.Enqueue(() => define(type));
        return type;
    }

    /// <summary>Makes the schema.</summary>
    /// <exception cref="InvalidOperationException">The classes do not make a valid schema; the message says why.</exception>
    public Schema Build()
    {
        foreach (var scalar in BuiltInScalars.All)
            _types.TryAdd(scalar.Name, scalar);
        _types.Add(_query.Name, _query);
        foreach (var type in _descriptions.Keys)
            OutputType(type);
        foreach (var create in _queryFields)
            _query.AddField(create(this));
        foreach (var type in _queryClasses)
            AddResolvers(_query, null, type);
        var mutation = AddRoot("Mutation", "The root of mutations.", _mutationClasses);
        var subscription = AddRoot("Subscription", "The root of subscriptions.", _subscriptionClasses);
        while (_pending.TryDequeue(out var define))
            define();
        var introspection = new IntrospectionTypes(BuiltInScalars.String, BuiltInScalars.Boolean);
        var schema = new Schema(new(
            Description,
            _query,
            mutation,
            subscription,
            [.. _types.Values.OrderBy(type => type.Name, StringComparer.Ordinal), .. introspection.All],
            [.. BuiltInDirectives.All, .. _directives],
            introspection.TypeNameField,
            introspection.SchemaField,
            introspection.TypeField));
        introspection.Introspect(schema);
        return schema;
    }

    private ObjectType? AddRoot(string name, string description, List<Type> classes)
    {
        if (classes.Count == 0)
            return null;
        var root = new ObjectType(name) { Description = description };
        _types.Add(name, root);
        foreach (var type in classes)
            AddResolvers(root, null, type);
        return root;
    }

    private void AddClass(Type type)
    {
        if (type.IsDefined(typeof(QueryTypeAttribute)))
            _queryClasses.Add(type);
        else if (type.IsDefined(typeof(MutationTypeAttribute)))
            _mutationClasses.Add(type);
        else if (type.IsDefined(typeof(SubscriptionTypeAttribute)))
            _subscriptionClasses.Add(type);
        else if (type.GetCustomAttribute<ExtendObjectTypeAttribute>() is { } extension)
            _extensions.Add((extension.Name, type));
        else if (DescriptionOf(type) is { } description)
            Describers(description.RuntimeType).Add(type);
        else
            throw new ArgumentException($"{type} has no attribute that says which type it describes.", nameof(type));
    }

    private List<Type> Describers(Type runtimeType) =>
        _descriptions.TryGetValue(runtimeType, out var describers) ? describers : _descriptions[runtimeType] = [];

    private static ITypeDescription? DescriptionOf(Type type) =>
        type.GetCustomAttributes().OfType<ITypeDescription>().FirstOrDefault();
}
