using System.Text.Json;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Api.Tests.Properties;

/// <summary>
/// Holds an answer against the query and the schema, without the engine's planner: the keys and their order by
/// CollectFields (specification, section 6.3.2) done anew for each object, lists and nulls by the type, leaf values by
/// their type, objects of abstract types by their <c>__typename</c>.
/// </summary>
internal sealed class ShapeChecker(Schema schema, DocumentNode document, IReadOnlyDictionary<string, bool> flags)
{
    private static readonly string[] Numbers = ["Int", "Float", "Long", "Decimal"];

    public void Check(JsonElement data)
    {
        var operation = document.Definitions.OfType<OperationDefinitionNode>().Single();
        if (data.ValueKind != JsonValueKind.Null)
            CheckObject("data", data, schema.QueryType, [operation.SelectionSet]);
    }

    private void CheckObject(string path, JsonElement value, ObjectType type, IEnumerable<SelectionSetNode> sets)
    {
        var fields = new List<(string Key, List<FieldNode> Nodes)>();
        var visited = new HashSet<string>();
        foreach (var set in sets)
            Collect(type, set, fields, visited);
        Assert.Equal(JsonValueKind.Object, value.ValueKind);
        Assert.Equal(fields.Select(field => field.Key), value.EnumerateObject().Select(member => member.Name));
        foreach (var (key, nodes) in fields)
            CheckField($"{path}.{key}", value.GetProperty(key), type, nodes);
    }

    private void Collect(
        ObjectType type, SelectionSetNode set, List<(string Key, List<FieldNode> Nodes)> fields, HashSet<string> visited)
    {
        foreach (var selection in set.Selections.Where(selection => Counts(selection)))
        {
            if (selection is FieldNode field)
                NodesOf(field.ResponseName, fields).Add(field);
            else if (selection is InlineFragmentNode inline && Applies(inline.TypeCondition, type))
                Collect(type, inline.SelectionSet, fields, visited);
            else if (selection is FragmentSpreadNode spread && visited.Add(spread.Name.Value) && Find(spread) is var fragment
                && Applies(fragment.TypeCondition, type))
                Collect(type, fragment.SelectionSet, fields, visited);
        }
    }

    private static List<FieldNode> NodesOf(string key, List<(string Key, List<FieldNode> Nodes)> fields)
    {
        var nodes = fields.Find(field => field.Key == key).Nodes;
        if (nodes is null)
            fields.Add((key, nodes = []));
        return nodes;
    }

    private FragmentDefinitionNode Find(FragmentSpreadNode spread) =>
        document.Definitions.OfType<FragmentDefinitionNode>().Single(fragment => fragment.Name.Value == spread.Name.Value);

    private bool Applies(NamedTypeNode? condition, ObjectType type) => condition is null
        || condition.Name.Value == type.Name
        || type.Interfaces.Any(parent => parent.Name == condition.Name.Value)
        || (schema.FindType(condition.Name.Value) is UnionType union && union.Members.Contains(type));

    private bool Counts(SelectionNode selection) => selection.Directives.All(directive =>
        (directive.Arguments.Single().Value is VariableNode variable
            ? flags[variable.Name.Value]
            : ((BooleanValueNode)directive.Arguments.Single().Value).Value) == (directive.Name.Value == "include"));

    private void CheckField(string path, JsonElement value, ObjectType type, List<FieldNode> nodes)
    {
        if (nodes[0].Name.Value == "__typename")
            Assert.Equal(type.Name, value.GetString());
        else
            CheckValue(path, value, type.Fields.Find(nodes[0].Name.Value)!.Type, nodes);
    }

    private void CheckValue(string path, JsonElement value, GraphQLType type, List<FieldNode> nodes)
    {
        if (value.ValueKind == JsonValueKind.Null)
        {
            Assert.False(type is NonNullType, $"{path} is null and of type {type}.");
            return;
        }

        switch (type is NonNullType nonNull ? nonNull.OfType : type)
        {
            case ListType list:
                Assert.True(value.ValueKind == JsonValueKind.Array, $"{path} is no list.");
                foreach (var (index, item) in value.EnumerateArray().Index())
                    CheckValue($"{path}[{index}]", item, list.OfType, nodes);
                break;
            case NamedType { IsComposite: true } composite:
                CheckObject(path, value, ObjectOf(path, value, composite), nodes.Select(node => node.SelectionSet!));
                break;
            case NamedType leaf:
                Assert.True(IsLeaf(value, leaf), $"{path} is {value.GetRawText()}, which is no {leaf}.");
                break;
        }
    }

    private ObjectType ObjectOf(string path, JsonElement value, NamedType type)
    {
        if (type is ObjectType known)
            return known;
        var named = schema.FindType(value.GetProperty("__typename").GetString()!) as ObjectType;
        Assert.True(named is not null && Applies(new(new(type.Name, default), default), named), $"{path} is a {named}, which is no {type}.");
        return named;
    }

    private static bool IsLeaf(JsonElement value, NamedType type) => type switch
    {
        EnumType members => value.ValueKind == JsonValueKind.String && members.Values.Find(value.GetString()!) is not null,
        { Name: "Boolean" } => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        { Name: "Int" } => value.TryGetInt32(out _),
        _ => value.ValueKind == (Numbers.Contains(type.Name) ? JsonValueKind.Number : JsonValueKind.String),
    };
}
