using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests.Filters;

/// <summary>Every order that a sort input of the schema can say, up to two neighbours away.</summary>
internal static class SchemaOrders
{
    private const int MaxDepth = 2;

    public static IEnumerable<string> Of(InputObjectType entity, int depth = 0) => entity.Fields.SelectMany(field =>
        field.Type.Nullable is InputObjectType neighbour
            ? (depth < MaxDepth ? Of(neighbour, depth + 1) : []).Select(order => $"{{ {field.Name}: {order} }}")
            : [$"{{ {field.Name}: ASC }}", $"{{ {field.Name}: DESC }}"]);
}
