using System.Collections;
using System.Reflection;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

public sealed partial class SchemaBuilder
{
    private readonly NullabilityInfoContext _nullability = new();
    private readonly SortedDictionary<string, Type> _nodeTypes = new(StringComparer.Ordinal);

    /// <summary>The types that implement Node, by name, with their CLR types; complete once the schema is built.</summary>
    public IReadOnlyDictionary<string, Type> NodeTypes => _nodeTypes;

    /// <summary>The properties of a CLR type that are fields, in field order, with the fields' names.</summary>
    public IEnumerable<(PropertyInfo Property, string Name)> FieldProperties(Type type)
    {
        var ignored = DescribersOf(type).SelectMany(describer => DescriptionOf(describer)!.IgnoreProperties).ToHashSet();
        return PropertiesOf(type)
            .Where(property => !ignored.Contains(property.Name))
            .Select(property => (property, NameOf(property, Naming.Member(property.Name))));
    }

    /// <summary>Whether a property may be null, as its annotations say.</summary>
    public bool IsNullable(PropertyInfo property) => _nullability.Create(property).ReadState == NullabilityState.Nullable;

    /// <summary>The output type of a CLR type without its nullability: a scalar, an enum, an object, interface or union.</summary>
    public NamedType OutputType(Type type)
    {
        if (LeafType(type) is { } leaf)
            return leaf;
        if (_outputTypes.TryGetValue(type, out var known))
            return known;
        if (type.GetCustomAttribute<UnionTypeAttribute>() is { } union)
            return AddUnion(type, union);
        return IsInterface(type) ? AddInterface(type) : AddObject(type);
    }

    /// <summary>The enum of a CLR enum.</summary>
    public EnumType EnumTypeOf(Type type) => GetOrAdd(NameOf(type), name => new EnumType(name), definition =>
    {
        definition.Description = DescriptionOf((MemberInfo)type);
        foreach (var field in type.GetFields(BindingFlags.Public | BindingFlags.Static))
        {
            definition.Values.Add(new(NameOf(field, Naming.EnumValue(field.Name)))
            {
                Description = DescriptionOf(field),
                DeprecationReason = field.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                RuntimeValue = field.GetValue(null)!,
            });
        }
    });

    /// <summary>The type of a property's or method's values, as its nullable annotations say.</summary>
    public GraphQLType OutputType(NullabilityInfo nullability)
    {
        var type = Unwrap(nullability.Type);
        if (ItemNullability(nullability) is { } item)
            return Wrap(new ListType(OutputType(item)), nullability);
        return Wrap(OutputType(type), nullability);
    }

    /// <summary>The type of a field: as its attribute says, or else as the member's own type says.</summary>
    public GraphQLType FieldType(MemberInfo member, NullabilityInfo nullability) =>
        member.GetCustomAttribute<GraphQLTypeAttribute>() is { } attribute
            ? Replace(nullability, OutputType(attribute.Type))
            : OutputType(nullability);

    private static GraphQLType Replace(NullabilityInfo nullability, NamedType type) => ItemNullability(nullability) is { } item
        ? Wrap(new ListType(Replace(item, type)), nullability)
        : Wrap(type, nullability);

    /// <summary>The nullable annotations of a member's values.</summary>
    public NullabilityInfo NullabilityOf(MemberInfo member)
    {
        var nullability = member switch
        {
            PropertyInfo property => _nullability.Create(property),
            MethodInfo method => _nullability.Create(method.ReturnParameter),
            _ => throw new ArgumentException($"{member} has no values.", nameof(member)),
        };
        return IsTask(nullability.Type) ? nullability.GenericTypeArguments[0] : nullability;
    }

    /// <summary>The name in the schema: the attribute's, or the one given.</summary>
    public static string NameOf(MemberInfo member, string name) =>
        member.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? name;

    /// <summary>The description: the attribute's, or else the documentation comment's.</summary>
    public string? DescriptionOf(MemberInfo member) =>
        member.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
        ?? (member is Type type ? _documentation.Summary(type) : _documentation.Summary(member));

    internal static bool IsTask(Type type) =>
        type.IsGenericType && (type.GetGenericTypeDefinition() == typeof(Task<>) || type.GetGenericTypeDefinition() == typeof(ValueTask<>));

    private static ScalarType? Scalar(Type type) => RuntimeScalars.Of(type);

    private NamedType? LeafType(Type type)
    {
        type = Unwrap(type);
        if (type == typeof(NodeId))
            return BuiltInScalars.Id;
        if (type.IsEnum)
            return EnumTypeOf(type);
        if (Scalar(type) is not { } scalar)
            return null;
        _types.TryAdd(scalar.Name, scalar);
        return scalar;
    }

    private static Type Unwrap(Type type) => Nullable.GetUnderlyingType(type) ?? type;

    private static string NameOf(Type type) => NameOf(type, type.Name);

    private static GraphQLType Wrap(GraphQLType type, NullabilityInfo nullability) =>
        nullability.ReadState == NullabilityState.Nullable ? type : new NonNullType(type);

    private static NullabilityInfo? ItemNullability(NullabilityInfo nullability)
    {
        if (nullability.Type == typeof(string) || !nullability.Type.IsAssignableTo(typeof(IEnumerable)))
            return null;
        return nullability.ElementType ?? (nullability.GenericTypeArguments is [var item] ? item : null);
    }

    private bool IsInterface(Type type) =>
        _descriptions.TryGetValue(type, out var describers)
            ? describers.Exists(describer => describer.GetCustomAttributes().Any(IsInterfaceDescription))
            : type.IsInterface;

    private static bool IsInterfaceDescription(Attribute attribute) =>
        attribute.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(InterfaceTypeAttribute<>);

    private UnionType AddUnion(Type type, UnionTypeAttribute union)
    {
        var definition = new UnionType(NameOf(type)) { Description = DescriptionOf((MemberInfo)type) };
        _outputTypes.Add(type, definition);
        _types.Add(definition.Name, definition);
        _pending.Enqueue(() => definition.Members.AddRange(union.Members.Select(member => (ObjectType)OutputType(member))));
        return definition;
    }

    private InterfaceType AddInterface(Type type)
    {
        var definition = new InterfaceType(NameOf(type)) { Description = DescriptionOf((MemberInfo)type) };
        _outputTypes.Add(type, definition);
        _types.Add(definition.Name, definition);
        _pending.Enqueue(() => DefineFields(definition, type));
        return definition;
    }

    private ObjectType AddObject(Type type)
    {
        var definition = new ObjectType(NameOf(type)) { Description = DescriptionOf((MemberInfo)type), RuntimeType = type };
        _outputTypes.Add(type, definition);
        _types.Add(definition.Name, definition);
        _pending.Enqueue(() => DefineFields(definition, type));
        return definition;
    }

    private void AddInterfaces(ComplexType definition, Type type)
    {
        if (DescribersOf(type).Any(describer => describer.IsDefined(typeof(NodeAttribute))))
        {
            definition.Interfaces.Add(NodeInterface);
            if (definition is ObjectType)
                _nodeTypes[definition.Name] = type;
        }

        foreach (var candidate in _descriptions.Keys)
        {
            if (candidate != type && candidate.IsAssignableFrom(type) && IsInterface(candidate))
                definition.Interfaces.Add((InterfaceType)OutputType(candidate));
        }
    }

    private InterfaceType AddNodeInterface() => GetOrAdd("Node", name => new InterfaceType(name), node =>
    {
        node.Description = "An object with a global id.";
        node.AddField(new("id", new NonNullType(BuiltInScalars.Id)) { Description = "The global id; opaque to clients." });
    });

    /// <summary>The classes that describe a type, those of its base types first.</summary>
    private IEnumerable<Type> DescribersOf(Type type)
    {
        var chain = new Stack<Type>();
        for (var current = type; current is not null; current = current.BaseType)
            chain.Push(current);
        return chain.SelectMany(current => _descriptions.GetValueOrDefault(current) ?? []);
    }
}
