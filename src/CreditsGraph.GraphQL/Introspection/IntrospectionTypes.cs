using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Introspection;

/// <summary>
/// The introspection types and meta-fields (specification, section 4). They are object types like any other: their
/// rows are the objects of the type system, so they are planned, executed and limited as data is.
/// </summary>
internal sealed partial class IntrospectionTypes
{
    private readonly ScalarType _string;
    private readonly ScalarType _boolean;
    private readonly ObjectType _schema = new("__Schema");
    private readonly ObjectType _type = new("__Type") { RuntimeType = typeof(GraphQLType) };
    private readonly ObjectType _field = new("__Field");
    private readonly ObjectType _inputValue = new("__InputValue");
    private readonly ObjectType _enumValue = new("__EnumValue");
    private readonly ObjectType _directive = new("__Directive");
    private readonly EnumType _typeKind = new("__TypeKind");
    private readonly EnumType _directiveLocation = new("__DirectiveLocation");
    private Schema? _introspected;

    /// <summary>The types, given the two scalars that they use.</summary>
    public IntrospectionTypes(ScalarType stringType, ScalarType booleanType)
    {
        (_string, _boolean) = (stringType, booleanType);
        DefineSchema();
        DefineType();
        DefineMembers();
        DefineEnums();
        TypeNameField = new("__typename", NonNull(_string)) { Description = "The name of the object type at this place." };
        SchemaField = DefineSchemaField();
        TypeField = DefineTypeField();
    }

    /// <summary>All introspection types, in the specification's order.</summary>
    public IReadOnlyList<NamedType> All =>
        [_schema, _type, _typeKind, _field, _inputValue, _enumValue, _directive, _directiveLocation];

    /// <summary>The meta-field <c>__typename</c>.</summary>
    public FieldDefinition TypeNameField { get; }

    /// <summary>The meta-field <c>__schema</c>.</summary>
    public FieldDefinition SchemaField { get; }

    /// <summary>The meta-field <c>__type</c>.</summary>
    public FieldDefinition TypeField { get; }

    /// <summary>Says which schema the meta-fields answer for, once it is made.</summary>
    public void Introspect(Schema schema) => _introspected = schema;
}
