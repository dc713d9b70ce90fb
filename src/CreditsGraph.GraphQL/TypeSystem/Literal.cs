using CreditsGraph.GraphQL.Language.Ast;

namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>Literals as values of types (section 5.6.1).</summary>
public static class Literal
{
    /// <summary>
    /// Whether a literal without variables is a value of an input type. Its stack is bounded by the literal's nesting.
    /// </summary>
    public static bool IsValue(GraphQLType type, ValueNode literal) => (type.Nullable, literal) switch
    {
        (_, NullValueNode) => !type.IsNonNull,
        (ListType list, ListValueNode items) => items.Items.All(item => IsValue(list.OfType, item)),
        (ListType list, _) => IsValue(list.OfType, literal),
        (InputObjectType input, ObjectValueNode fields) => AreFieldsOf(input, fields),
        (NamedType named, _) => IsLeafValue(named, literal),
        _ => false,
    };

    /// <summary>Whether a literal that is not null is a value of a scalar or enum; false for any other type.</summary>
    public static bool IsLeafValue(NamedType type, ValueNode literal) => type switch
    {
        ScalarType scalar => scalar.TryCoerceLiteral(literal, out _),
        EnumType enumType => literal is EnumValueNode name && enumType.Values.Find(name.Value) is not null,
        _ => false,
    };

    private static bool AreFieldsOf(InputObjectType type, ObjectValueNode value)
    {
        if (type.IsOneOf && value.Fields is not [{ Value: not NullValueNode }])
            return false;
        foreach (var definition in type.Fields)
        {
            if (definition.IsRequired && !value.Fields.Any(field => field.Name.Value == definition.Name))
                return false;
        }

        return value.Fields.DistinctBy(field => field.Name.Value).Count() == value.Fields.Length
            && value.Fields.All(
                field => type.Fields.Find(field.Name.Value) is { } definition && IsValue(definition.Type, field.Value));
    }
}
