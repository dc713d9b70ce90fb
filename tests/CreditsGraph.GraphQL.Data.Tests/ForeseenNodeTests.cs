using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Data.Tests.Shelves;

namespace CreditsGraph.GraphQL.Data.Tests;

/// <summary>Lists below <c>node</c> and <c>nodes</c> are asked for before the objects are there: what they answer shows nothing of it.</summary>
public abstract class ForeseenNodeTests(ShelfFixture shelf)
{
    private static readonly string Reader = new NodeId("Reader", 1).ToString();
    private static readonly string Book = new NodeId("Book", 101).ToString();
    private static readonly string Nobody = new NodeId("Reader", 999).ToString();
    private static readonly string Unknown = new NodeId("Ghost", 1).ToString();
    private const string Lists = "... on Reader{id books(first: 2){nodes{id}}} ... on Book{id readers(first: 2){nodes{id}}}";

    [Fact]
    public async Task A_node_answers_what_a_list_of_nodes_answers()
    {
        var one = await shelf.DataAsync($"{{reader: node(id: \"{Reader}\"){{{Lists}}} book: node(id: \"{Book}\"){{{Lists}}}}}");
        var many = await shelf.DataAsync($"{{nodes(ids: [\"{Book}\", \"{Nobody}\", \"{Reader}\", \"{Unknown}\", \"{Book}\"]){{{Lists}}}}}");
        Assert.NotEmpty(one.GetProperty("reader").GetProperty("books").GetProperty("nodes").EnumerateArray());
        var (reader, book) = (one.GetProperty("reader").GetRawText(), one.GetProperty("book").GetRawText());
        Assert.Equal([book, "null", reader, "null", book], many.GetProperty("nodes").EnumerateArray().Select(node => node.GetRawText()));
    }

    [Fact]
    public async Task A_node_that_is_not_there_is_null_whatever_is_asked_below()
    {
        var answer = await shelf.AskAsync($"{{node(id: \"{Nobody}\"){{... on Reader{{books(after: \"no cursor\"){{nodes{{id}}}}}}}}}}");
        Assert.Equal("""{"data":{"node":null}}""", answer.GetRawText());
    }

    [Fact]
    public async Task A_refusal_below_a_node_stands_at_its_path()
    {
        var answer = await shelf.AskAsync(
            $"{{node(id: \"{Reader}\"){{... on Reader{{id books(after: \"no cursor\"){{nodes{{id}}}} borrowed{{totalCount}}}}}}}}");
        var error = Assert.Single(answer.GetProperty("errors").EnumerateArray());
        Assert.Equal("""["node","books"]""", error.GetProperty("path").GetRawText());
        Assert.Equal("HC0078", error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(JsonValueKind.Null, answer.GetProperty("data").GetProperty("node").GetProperty("books").ValueKind);
        Assert.Equal(JsonValueKind.Number, answer.GetProperty("data").GetProperty("node").GetProperty("borrowed").GetProperty("totalCount").ValueKind);
    }
}

[Collection(nameof(InMemoryShelf))]
public sealed class InMemoryForeseenNodeTests(InMemoryShelfFixture shelf) : ForeseenNodeTests(shelf);

[Collection(nameof(SqliteShelf))]
public sealed class SqliteForeseenNodeTests(SqliteShelfFixture shelf) : ForeseenNodeTests(shelf);

[Collection(nameof(PostgreSqlShelf))]
public sealed class PostgreSqlForeseenNodeTests(PostgreSqlShelfFixture shelf) : ForeseenNodeTests(shelf);
