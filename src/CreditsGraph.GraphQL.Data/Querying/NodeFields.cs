using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Data;

/// <summary>The fields <c>node</c> and <c>nodes</c> of the query root.</summary>
public static class NodeFields
{
    /// <summary>How many ids <c>nodes</c> takes.</summary>
    public const int MaxIds = 50;

    /// <summary>Adds both fields.</summary>
    public static void AddTo(SchemaBuilder builder, NodeLoader loader)
    {
        builder.AddQueryField(schema => Node(schema, loader));
        builder.AddQueryField(schema => Nodes(schema, loader));
    }

    private static FieldDefinition Node(SchemaBuilder schema, NodeLoader loader)
    {
        var field = new FieldDefinition("node", schema.NodeInterface)
        {
            Description = "The object of a global id; null: there is none of that id.",
            Resolver = new Resolver(loader, isList: false),
            Directives = [CostDirectives.CostOf(CostDirectives.CallWeight)],
        };
        field.Arguments.Add(new("id", new NonNullType(BuiltInScalars.Id)) { Description = "The global id." });
        return field;
    }

    private static FieldDefinition Nodes(SchemaBuilder schema, NodeLoader loader)
    {
        var field = new FieldDefinition("nodes", new NonNullType(new ListType(schema.NodeInterface)))
        {
            Description = "The objects of global ids, in the ids' order; null where there is none of an id.",
            Resolver = new Resolver(loader, isList: true),
            Directives =
            [
                CostDirectives.ListSizeOf(new() { AssumedSize = MaxIds, SlicingArguments = ["ids"] }),
                CostDirectives.CostOf(CostDirectives.CallWeight),
            ],
        };
        field.Arguments.Add(new("ids", new NonNullType(new ListType(new NonNullType(BuiltInScalars.Id))))
        {
            Description = $"The global ids; at most {MaxIds}.",
        });
        return field;
    }

    private sealed class Resolver(NodeLoader loader, bool isList) : BatchResolver, IForesees
    {
        public override async ValueTask<BatchResult> ResolveAsync(BatchContext context)
        {
            var texts = IdsOf(context);
            if (texts.Length > MaxIds)
                return BatchResult.Fail(TooMany(texts.Length));
            var ids = new NodeId[texts.Length];
            for (var i = 0; i < ids.Length; i++)
            {
                if (!NodeId.TryParse((string?)texts[i], out ids[i]))
                    return BatchResult.Fail(NodeId.Invalid((string?)texts[i]));
            }

            var nodes = await loader.LoadAsync(context, [context.Field.Selection!], ids).ConfigureAwait(false);
            return BatchResult.Of([isList ? nodes : nodes[0]]);
        }

        public IReadOnlyList<object?> Foresee(BatchContext context) =>
            Array.ConvertAll(IdsOf(context), text => NodeId.TryParse((string?)text, out var id) ? loader.StandIn(id) : null);

        public bool IsSame(object foreseen, object given) => loader.IsSame(foreseen, given);

        private object?[] IdsOf(BatchContext context) =>
            isList ? context.Arguments.Get<object?[]>("ids")! : [context.Arguments.Get<string>("id")];
    }

    private static GraphQLError TooMany(int asked) =>
        new($"At most {MaxIds} nodes can be fetched at once; {asked} were asked for. Send several requests.")
        {
            Code = ErrorCodes.TooManyNodes,
            Extensions = [new("requestedNodes", asked), new("maxAllowedNodes", MaxIds)],
        };
}
