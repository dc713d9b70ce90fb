using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Introspection;

internal sealed partial class IntrospectionTypes
{
    private void DefineSchema()
    {
        _schema.Description = "What a server offers: its types, its directives and its entry points.";
        _schema.RuntimeType = typeof(Schema);
        Field<Schema, string?>(_schema, "description", _string, "What the schema is about.", s => s.Description);
        Field<Schema, object>(_schema, "types", NonNullList(_type), "All types, introspection types too.", s => s.Types);
        Field<Schema, object>(_schema, "queryType", NonNull(_type), "The root of queries.", s => s.QueryType);
        Field<Schema, object?>(_schema, "mutationType", _type, "The root of mutations; null: there are none.", s => s.MutationType);
        Field<Schema, object?>(
            _schema, "subscriptionType", _type, "The root of subscriptions; null: there are none.", s => s.SubscriptionType);
        Field<Schema, object>(_schema, "directives", NonNullList(_directive), "All directives.", s => s.Directives);
    }

    private void DefineType()
    {
        _type.Description = "A type; its kind says which fields are not null.";
        Field<GraphQLType, string>(_type, "kind", NonNull(_typeKind), "Which of the eight kinds of type.", KindOf);
        Field<GraphQLType, string?>(_type, "name", _string, "The name; null for lists and non-null types.", t => (t as NamedType)?.Name);
        Field<GraphQLType, string?>(_type, "description", _string, "What the type is.", t => (t as NamedType)?.Description);
        Field<GraphQLType, string?>(
            _type, "specifiedByURL", _string, "Where a scalar is specified.", t => (t as ScalarType)?.SpecifiedByUrl);
        Deprecatable<GraphQLType>(
            _type, "fields", new ListType(NonNull(_field)), "The fields of an object or interface.", (t, all) =>
                (t as ComplexType)?.Fields.Where(field => all || field.DeprecationReason is null).ToArray());
        Field<GraphQLType, object?>(
            _type, "interfaces", new ListType(NonNull(_type)), "The interfaces of an object or interface.",
            t => (t as ComplexType)?.Interfaces);
        Field<GraphQLType, object?>(
            _type, "possibleTypes", new ListType(NonNull(_type)), "The object types of an interface or union.", PossibleTypesOf);
        Deprecatable<GraphQLType>(
            _type, "enumValues", new ListType(NonNull(_enumValue)), "The values of an enum.", (t, all) =>
                (t as EnumType)?.Values.Where(value => all || value.DeprecationReason is null).ToArray());
        Deprecatable<GraphQLType>(
            _type, "inputFields", new ListType(NonNull(_inputValue)), "The fields of an input object.", (t, all) =>
                Visible((t as InputObjectType)?.Fields, all));
        Field<GraphQLType, object?>(_type, "ofType", _type, "What a list or non-null type wraps.", OfType);
        Field<GraphQLType, bool?>(
            _type, "isOneOf", _boolean, "Whether exactly one field of an input object is given.", t => (t as InputObjectType)?.IsOneOf);
    }

    private void DefineMembers()
    {
        _field.Description = "A field of an object or interface.";
        _field.RuntimeType = typeof(FieldDefinition);
        Field<FieldDefinition, string>(_field, "name", NonNull(_string), "The name.", f => f.Name);
        Field<FieldDefinition, string?>(_field, "description", _string, "What the field gives.", f => f.Description);
        Deprecatable<FieldDefinition>(
            _field, "args", NonNullList(_inputValue), "The arguments.", (f, all) => Visible(f.Arguments, all));
        Field<FieldDefinition, object>(_field, "type", NonNull(_type), "The type of its values.", f => f.Type);
        Deprecation<FieldDefinition>(_field, f => f.DeprecationReason);

        _inputValue.Description = "An argument or an input field.";
        _inputValue.RuntimeType = typeof(InputValueDefinition);
        Field<InputValueDefinition, string>(_inputValue, "name", NonNull(_string), "The name.", v => v.Name);
        Field<InputValueDefinition, string?>(_inputValue, "description", _string, "What the value is for.", v => v.Description);
        Field<InputValueDefinition, object>(_inputValue, "type", NonNull(_type), "The type of its values.", v => v.Type);
        Field<InputValueDefinition, string?>(
            _inputValue, "defaultValue", _string, "The default as a GraphQL literal; null: there is none.", v => Literal(v.DefaultValue));
        Deprecation<InputValueDefinition>(_inputValue, v => v.DeprecationReason);

        _enumValue.Description = "A value of an enum.";
        _enumValue.RuntimeType = typeof(EnumValueDefinition);
        Field<EnumValueDefinition, string>(_enumValue, "name", NonNull(_string), "The name.", v => v.Name);
        Field<EnumValueDefinition, string?>(_enumValue, "description", _string, "What the value means.", v => v.Description);
        Deprecation<EnumValueDefinition>(_enumValue, v => v.DeprecationReason);

        _directive.Description = "A directive.";
        _directive.RuntimeType = typeof(DirectiveDefinition);
        Field<DirectiveDefinition, string>(_directive, "name", NonNull(_string), "The name, without the at sign.", d => d.Name);
        Field<DirectiveDefinition, string?>(_directive, "description", _string, "What the directive does.", d => d.Description);
        Field<DirectiveDefinition, bool>(
            _directive, "isRepeatable", NonNull(_boolean), "Whether it may stand more than once at one place.", d => d.IsRepeatable);
        Field<DirectiveDefinition, object>(
            _directive, "locations", NonNullList(_directiveLocation), "Where it may stand.", d => d.Locations.Select(NameOf).ToArray());
        Deprecatable<DirectiveDefinition>(
            _directive, "args", NonNullList(_inputValue), "The arguments.", (d, all) => Visible(d.Arguments, all));
    }

    private void DefineEnums()
    {
        _typeKind.Description = "The kinds of type.";
        AddValues(_typeKind, "SCALAR", "OBJECT", "INTERFACE", "UNION", "ENUM", "INPUT_OBJECT", "LIST", "NON_NULL");
        _directiveLocation.Description = "Where a directive may stand.";
        AddValues(_directiveLocation, [.. Enum.GetValues<DirectiveLocation>().Select(NameOf)]);
    }

    private FieldDefinition DefineSchemaField() => new("__schema", NonNull(_schema))
    {
        Description = "The schema of this server.",
        Resolver = new MemberResolver<object, Schema>(_ => _introspected!, NonNull(_schema)),
    };

    private FieldDefinition DefineTypeField()
    {
        var field = new FieldDefinition("__type", _type)
        {
            Description = "The type of a name; null: there is none.",
            Resolver = new MemberResolver<object, NamedType?>(
                (_, arguments) => _introspected!.FindType(arguments.Get<string>("name")!), _type),
        };
        field.Arguments.Add(new("name", NonNull(_string)) { Description = "The name of the type." });
        return field;
    }

    private static void AddValues(EnumType type, params string[] names)
    {
        foreach (var name in names)
            type.Values.Add(new(name) { Description = $"{name.Replace('_', ' ')}.".ToLowerInvariant() });
    }

    private static void Field<TParent, TValue>(
        ObjectType type, string name, GraphQLType fieldType, string description, Func<TParent, TValue> read)
        where TParent : class =>
        type.AddField(new(name, fieldType)
        {
            Description = description,
            Resolver = new MemberResolver<TParent, TValue>(read, fieldType),
        });

    private void Deprecation<TParent>(ObjectType type, Func<TParent, string?> reason)
        where TParent : class
    {
        Field<TParent, bool>(
            type, "isDeprecated", NonNull(_boolean), "Whether it should not be used any more.", p => reason(p) is not null);
        Field(type, "deprecationReason", _string, "Why it should not be used any more.", reason);
    }

    private void Deprecatable<TParent>(
        ObjectType type, string name, GraphQLType fieldType, string description, Func<TParent, bool, object?> read)
        where TParent : class
    {
        var field = type.AddField(new(name, fieldType)
        {
            Description = description,
            Resolver = new MemberResolver<TParent, object?>(
                (parent, arguments) => read(parent, arguments.Get<bool>("includeDeprecated")), fieldType),
        });
        field.Arguments.Add(new("includeDeprecated", NonNull(_boolean))
        {
            Description = "Whether deprecated ones are among them.",
            DefaultValue = new BooleanValueNode(false, default),
        });
    }

    private static InputValueDefinition[]? Visible(IEnumerable<InputValueDefinition>? values, bool all) =>
        values?.Where(value => all || value.DeprecationReason is null).ToArray();

    private object? PossibleTypesOf(GraphQLType type) => type is NamedType { IsAbstract: true } abstractType
        ? _introspected!.Types.OfType<ObjectType>().Where(t => _introspected.IsPossibleType(abstractType, t)).ToArray()
        : null;

    private static GraphQLType? OfType(GraphQLType type) => type switch
    {
        ListType list => list.OfType,
        NonNullType nonNull => nonNull.OfType,
        _ => null,
    };

    private static string KindOf(GraphQLType type) => type switch
    {
        ScalarType => "SCALAR",
        ObjectType => "OBJECT",
        InterfaceType => "INTERFACE",
        UnionType => "UNION",
        EnumType => "ENUM",
        InputObjectType => "INPUT_OBJECT",
        ListType => "LIST",
        _ => "NON_NULL",
    };

    private static string? Literal(ValueNode? value) => value is null ? null : Printer.Print(value);

    private static string NameOf(DirectiveLocation location) => Naming.EnumValue(location.ToString());

    private static NonNullType NonNull(GraphQLType type) => new(type);

    private static NonNullType NonNullList(NamedType type) => new(new ListType(new NonNullType(type)));
}
