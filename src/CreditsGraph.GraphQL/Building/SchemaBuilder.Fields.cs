using System.Reflection;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

public sealed partial class SchemaBuilder
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly;
    private readonly Dictionary<MemberInfo, FieldDefinition> _resolverFields = [];

    /// <summary>Gives a field the arguments of a method's parameters, and comes back with how to call the method.</summary>
    public BoundMethod BindMethod(FieldDefinition field, MethodInfo method) => new(method, AddArguments(field, method));

    /// <summary>The fields that classes add to a type by its name.</summary>
    public IEnumerable<FieldDefinition> ExtensionsOf(string typeName) => _extensions
        .Where(extension => extension.Name == typeName)
        .SelectMany(extension => ResolversOf(extension.Class))
        .Select(member => ResolverField(typeof(object), member));

    private void DefineFields(ComplexType definition, Type type)
    {
        AddInterfaces(definition, type);
        var describers = DescribersOf(type).ToArray();
        var resolvers = describers.SelectMany(ResolversOf).ToList();
        foreach (var (property, name) in FieldProperties(type))
        {
            var resolver = resolvers.Find(member => FieldNameOf(member) == name);
            if (resolver is not null)
                resolvers.Remove(resolver);
            definition.AddField(resolver is null ? PropertyField(definition, type, property, name) : ResolverField(type, resolver));
        }

        foreach (var resolver in resolvers)
            definition.AddField(ResolverField(type, resolver));
    }

    private void AddResolvers(ObjectType definition, Type? parentType, Type describer)
    {
        foreach (var member in ResolversOf(describer))
            definition.AddField(ResolverField(parentType, member));
    }

    private static IEnumerable<MemberInfo> ResolversOf(Type describer) => describer.GetMembers(Declared)
        .Where(member => member is PropertyInfo or MethodInfo { IsSpecialName: false })
        .Where(member => !member.IsDefined(typeof(GraphQLIgnoreAttribute)) && !IsEventSource(member, describer))
        .OrderBy(member => member.MetadataToken & 0xFFFFFF)
        .OrderBy(member => SourceOrder(member, describer));

    // Methods and properties have tokens of their own kinds: a property stands where its getter does.
    private static int SourceOrder(MemberInfo member, Type describer) =>
        (member is PropertyInfo property ? property.GetMethod! : (MethodInfo)member).MetadataToken;

    private static IEnumerable<PropertyInfo> PropertiesOf(Type type)
    {
        var chain = new Stack<Type>();
        for (var current = type; current is not null && current != typeof(object); current = current.BaseType)
            chain.Push(current);
        return chain.SelectMany(current => current.GetProperties(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly))
            .Where(property => property.GetMethod is { IsPublic: true } && property.GetIndexParameters().Length == 0)
            .Where(property => property.Name != "EqualityContract" && !property.IsDefined(typeof(GraphQLIgnoreAttribute)));
    }

    private static string FieldNameOf(MemberInfo member) =>
        NameOf(member, member is MethodInfo ? Naming.Method(member.Name) : Naming.Member(member.Name));

    private FieldDefinition PropertyField(ComplexType definition, Type type, PropertyInfo property, string name)
    {
        var isId = property.Name == "Id" && definition.Interfaces.Contains(NodeInterface!);
        var fieldType = isId ? new NonNullType(BuiltInScalars.Id) : FieldType(property, NullabilityOf(property));
        return new FieldDefinition(name, fieldType)
        {
            Description = DescriptionOf(property),
            DeprecationReason = property.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
            Resolver = definition is InterfaceType ? null
                : isId ? MemberResolvers.ForId(type, property, fieldType, definition.Name)
                : MemberResolvers.ForProperty(type, property, fieldType),
        };
    }

    /// <summary>
    /// The field of a resolver member. A member of an interface's class is one field with one resolver for every type
    /// that implements the interface; each type has a definition of its own around it.
    /// </summary>
    private FieldDefinition ResolverField(Type? parentType, MemberInfo member)
    {
        if (!_resolverFields.TryGetValue(member, out var field))
            _resolverFields[member] = field = CreateResolverField(parentType, member);
        if (field.DeclaringType is null)
            return field;
        var copy = new FieldDefinition(field.Name, field.Type)
        {
            Description = field.Description,
            DeprecationReason = field.DeprecationReason,
            Directives = field.Directives,
            Resolver = field.Resolver,
            Subscribe = field.Subscribe,
        };
        foreach (var argument in field.Arguments)
            copy.Arguments.Add(argument);
        return copy;
    }

    private FieldDefinition CreateResolverField(Type? parentType, MemberInfo member)
    {
        foreach (var source in _fieldSources)
        {
            if (source.TryCreate(this, parentType, member) is { } made)
                return WithCost(made, member);
        }

        var method = member as MethodInfo
            ?? throw new InvalidOperationException($"{member.DeclaringType}.{member.Name} is a property that no field can be made of.");
        var nullability = NullabilityOf(method);
        var isBatch = method.IsDefined(typeof(BatchResolverAttribute));
        var field = new FieldDefinition(FieldNameOf(method), FieldType(method, isBatch ? ItemNullability(nullability)! : nullability))
        {
            Description = DescriptionOf(method),
            DeprecationReason = method.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
        };
        if (method.GetCustomAttribute<SubscribeAttribute>() is { } subscribe)
            field.Subscribe = EventSourceOf(field, method.DeclaringType!, subscribe.With);
        var call = BindMethod(field, method);
        foreach (var source in _fieldSources)
            source.Complete(field, method);
        field.Resolver = isBatch || parentType is null || IsTask(method.ReturnType)
            ? new MethodBatchResolver(call, isBatch)
            : new MethodMemberResolver(call, field.Type);
        return WithCost(field, member);
    }

    private MethodEventSource EventSourceOf(FieldDefinition field, Type type, string name) =>
        new(BindMethod(field, type.GetMethod(name, Declared)
            ?? throw new InvalidOperationException($"{type} has no public static method {name} to subscribe with.")));

    private static bool IsEventSource(MemberInfo member, Type type) => type.GetMethods(Declared)
        .Any(method => method.GetCustomAttribute<SubscribeAttribute>()?.With == member.Name);

    // What the attributes say wins; else a field that is resolved by a call weighs more than one that is read.
    private static FieldDefinition WithCost(FieldDefinition field, MemberInfo member)
    {
        if (member.GetCustomAttribute<ListSizeAttribute>() is { } size)
            field.Directives = [.. field.Directives, CostDirectives.ListSizeOf(RuleOf(size))];
        if (member.GetCustomAttribute<CostAttribute>() is { } cost)
            field.Directives = [.. field.Directives, CostDirectives.CostOf(cost.Weight)];
        else if (field.Resolver is { IsMember: false })
            field.Directives = [.. field.Directives, CostDirectives.CostOf(CostDirectives.CallWeight)];
        return field;
    }

    private static ListSizeRule RuleOf(ListSizeAttribute size) => new()
    {
        AssumedSize = size.AssumedSize > 0 ? size.AssumedSize : null,
        SlicingArguments = [.. size.SlicingArguments],
        SlicingArgumentDefaultValue = size.SlicingArgumentDefaultValue > 0 ? size.SlicingArgumentDefaultValue : null,
        SizedFields = [.. size.SizedFields],
        RequireOneSlicingArgument = size.RequireOneSlicingArgument,
    };
}
