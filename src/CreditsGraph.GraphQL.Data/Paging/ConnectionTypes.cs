using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data.Paging;

/// <summary>Makes connection and edge types, named after the field as HotChocolate names them.</summary>
internal sealed class ConnectionTypes(SchemaBuilder builder)
{
    /// <summary>The connection of a list of items.</summary>
    public ObjectType Of(string name, NamedType item) =>
        builder.GetOrAdd($"{name}Connection", created => new ObjectType(created), connection =>
        {
            var edge = EdgeOf(name, item);
            connection.Description = "A page of a list.";
            Add<Connection, PageInfo>(connection, "pageInfo", new NonNullType(builder.OutputType(typeof(PageInfo))), "Where the page stands in its list.", c => c.PageInfo);
            Add<Connection, IReadOnlyList<object>>(
                connection, "edges", new ListType(new NonNullType(edge)), "The items of the page with their cursors.", c => c.Edges);
            Add<Connection, IReadOnlyList<object>>(
                connection, "nodes", new ListType(new NonNullType(item)), "The items of the page.", c => c.Nodes);
            Add<Connection, int>(
                connection, "totalCount", new NonNullType(BuiltInScalars.Int), "How many items the whole list has.", c => c.TotalCount);
        });

    /// <summary>Adds the four paging arguments to a field.</summary>
    public static void AddArguments(FieldDefinition field)
    {
        Add(field, "first", BuiltInScalars.Int, "How many items, from the beginning or after a cursor.");
        Add(field, "after", BuiltInScalars.String, "The cursor after which the page begins.");
        Add(field, "last", BuiltInScalars.Int, "How many items, from the end or before a cursor.");
        Add(field, "before", BuiltInScalars.String, "The cursor before which the page ends.");
    }

    /// <summary>How long a connection gets: as its page arguments say.</summary>
    public static ListSizeRule ListSizeOf(UsePagingAttribute paging) => new()
    {
        AssumedSize = paging.MaxPageSize,
        SlicingArguments = ["first", "last"],
        SlicingArgumentDefaultValue = paging.DefaultPageSize,
        SizedFields = ["edges", "nodes"],
    };

    private ObjectType EdgeOf(string name, NamedType item) =>
        builder.GetOrAdd($"{name}Edge", created => new ObjectType(created), edge =>
        {
            edge.Description = "An item of a page with its cursor.";
            Add<Edge, string>(edge, "cursor", new NonNullType(BuiltInScalars.String), "Where the item stands, for after and before; opaque.", e => e.Cursor);
            Add<Edge, object>(edge, "node", new NonNullType(item), "The item.", e => e.Node);
            foreach (var extension in builder.ExtensionsOf(edge.Name))
                edge.AddField(extension);
        });

    private static void Add(FieldDefinition field, string name, NamedType type, string description) =>
        field.Arguments.Add(new(name, type) { Description = description });

    private static void Add<TParent, TValue>(
        ObjectType type, string name, GraphQLType fieldType, string description, Func<TParent, TValue> read)
        where TParent : class =>
        type.AddField(new(name, fieldType)
        {
            Description = description,
            Resolver = new MemberResolver<TParent, TValue>(read, fieldType),
        });
}
