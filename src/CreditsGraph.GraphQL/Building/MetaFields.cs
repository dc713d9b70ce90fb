using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Building;

/// <summary>The meta-fields of a schema and the types they bring with them (section 4).</summary>
internal sealed record MetaFields(
    FieldDefinition TypeName,
    FieldDefinition Schema,
    FieldDefinition Type,
    IReadOnlyList<NamedType> Types)
{
    /// <summary>The meta-fields for introspection, made anew for each schema.</summary>
    public static MetaFields Introspection()
    {
        var schema = new ObjectType("__Schema");
        var type = new ObjectType("__Type");
        var field = new ObjectType("__Field");
        schema.AddField(new("types", ListOf(type)));
        schema.AddField(new("queryType", new NonNullType(type)));
        type.AddField(new("name", BuiltInScalars.String));
        type.AddField(new("fields", ListOf(field)));
        type.AddField(new("interfaces", ListOf(type)));
        type.AddField(new("possibleTypes", ListOf(type)));
        type.AddField(new("ofType", type));
        field.AddField(new("name", new NonNullType(BuiltInScalars.String)));
        field.AddField(new("type", new NonNullType(type)));
        var typeField = new FieldDefinition("__type", type);
        typeField.Arguments.Add(new("name", new NonNullType(BuiltInScalars.String)));
        return new MetaFields(
            new("__typename", new NonNullType(BuiltInScalars.String)),
            new("__schema", new NonNullType(schema)),
            typeField,
            [schema, type, field]);
    }

    private static NonNullType ListOf(NamedType type) => new(new ListType(new NonNullType(type)));
}
