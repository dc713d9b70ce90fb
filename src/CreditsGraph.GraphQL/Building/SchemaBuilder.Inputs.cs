using System.Collections;
using System.Globalization;
using System.Reflection;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

public sealed partial class SchemaBuilder
{
    /// <summary>The input type of a CLR type's values, as its nullable annotations say.</summary>
    public GraphQLType InputType(NullabilityInfo nullability)
    {
        if (ItemNullability(nullability) is { } item)
            return WrapInput(new ListType(InputType(item)), nullability);
        return WrapInput(InputType(Unwrap(nullability.Type)), nullability);
    }

    /// <summary>The input type of a CLR type: a scalar, an enum, or an input object with a field for each property.</summary>
    public NamedType InputType(Type type) => LeafType(type) ?? InputObjectOf(type);

    private static bool IsInput(Type type)
    {
        type = Unwrap(type);
        return type == typeof(NodeId) || type.IsEnum || Scalar(type) is not null
            || type.Name.EndsWith("Input", StringComparison.Ordinal)
            || (type != typeof(string) && type.IsAssignableTo(typeof(IEnumerable)) && ItemOf(type) is { } item && IsInput(item));
    }

    internal static Type? ItemOf(Type type) =>
        type.IsArray ? type.GetElementType() : type.GenericTypeArguments is [var item] ? item : null;

    private static GraphQLType WrapInput(GraphQLType type, NullabilityInfo nullability) =>
        nullability.WriteState == NullabilityState.Nullable || nullability.ReadState == NullabilityState.Nullable
            ? type
            : new NonNullType(type);

    private InputObjectType InputObjectOf(Type type) => GetOrAdd(NameOf(type), name => new InputObjectType(name), definition =>
    {
        definition.Description = DescriptionOf((MemberInfo)type);
        var template = Activator.CreateInstance(type)!;
        foreach (var property in PropertiesOf(type))
        {
            var defaultValue = property.PropertyType.IsValueType && Nullable.GetUnderlyingType(property.PropertyType) is null
                ? Literal(property.GetValue(template))
                : null;
            var fieldType = InputType(_nullability.Create(property));
            definition.Fields.Add(new(NameOf(property, Naming.Member(property.Name)), defaultValue is null ? fieldType : fieldType.Nullable)
            {
                Description = DescriptionOf(property),
                DefaultValue = defaultValue,
                DeprecationReason = property.GetCustomAttribute<GraphQLDeprecatedAttribute>()?.Reason,
                Binding = property,
            });
        }

        definition.IsOneOf = type.IsDefined(typeof(OneOfAttribute));
        definition.Create = input => InputConversion.ToObject(input, type);
    });

    private ParameterInfo[] AddArguments(FieldDefinition field, MethodInfo method)
    {
        var parameters = method.GetParameters();
        foreach (var parameter in parameters)
        {
            if (!IsArgument(parameter))
                continue;
            var type = InputType(_nullability.Create(parameter));
            var defaultValue = parameter.HasDefaultValue ? Literal(parameter.DefaultValue) : null;
            field.Arguments.Add(new(ArgumentName(parameter), defaultValue is null ? type : type.Nullable)
            {
                Description = parameter.GetCustomAttribute<GraphQLDescriptionAttribute>()?.Description
                    ?? _documentation.Parameter(parameter),
                DefaultValue = defaultValue,
                Directives = parameter.GetCustomAttribute<CostAttribute>() is { } cost ? [CostDirectives.CostOf(cost.Weight)] : [],
            });
        }

        return parameters;
    }

    internal static bool IsArgument(ParameterInfo parameter) =>
        !parameter.IsDefined(typeof(ParentAttribute)) && !parameter.IsDefined(typeof(EventMessageAttribute))
        && IsInput(parameter.ParameterType);

    internal static string ArgumentName(ParameterInfo parameter) =>
        parameter.GetCustomAttribute<GraphQLNameAttribute>()?.Name ?? parameter.Name!;

    private static ValueNode? Literal(object? value) => value switch
    {
        null => null,
        bool boolean => new BooleanValueNode(boolean, default),
        string text => new StringValueNode(text, false, default),
        Enum member => new EnumValueNode(Naming.EnumValue(member.ToString()), default),
        double number => new FloatValueNode(number.ToString(CultureInfo.InvariantCulture), default),
        IConvertible number => new IntValueNode(number.ToString(CultureInfo.InvariantCulture), default),
        _ => null,
    };
}
