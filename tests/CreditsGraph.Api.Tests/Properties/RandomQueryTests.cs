using System.Text.Json;
using CreditsGraph.GraphQL.Language;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Validation;
using FsCheck;
using FsCheck.Fluent;

namespace CreditsGraph.Api.Tests.Properties;

/// <summary>
/// Any valid query of the schema of credits is answered in the shape that query and schema say, the same every way,
/// and without a bug. Other queries are tried in each run; a failure shows the query and how to see it again.
/// </summary>
public sealed class RandomQueryTests(InMemoryApiFixture api) : IClassFixture<InMemoryApiFixture>
{
    private const int Queries = 25;

    private static readonly Dictionary<string, bool> Flags = new() { ["yes"] = true, ["no"] = false };

    [Fact]
    public async Task Any_valid_query_is_answered_in_its_shape()
    {
        var (ids, texts) = await KnownAsync();
        var queries = Arb.From(
            Gen.Choose(0, int.MaxValue).Select(seed => new RandomQuery(api.Schema, seed, ids, texts).Make()),
            query => SmallerDocuments.Of(Parse(query)).Select(Printer.Print).Where(smaller => ErrorsOf(smaller) == ""));
        Prop.ForAll(queries, query => Check(query)).Check(Config.QuickThrowOnFailure.WithMaxTest(Queries));
    }

    private void Check(string text)
    {
        Assert.Equal("", ErrorsOf(text));
        var answer = JsonSerializer.Deserialize<JsonElement>(api.ExecuteEveryWayAsync(text).GetAwaiter().GetResult());
        Assert.Equal([], api.TakeBugs());
        // What a query may be refused for is told with a code.
        if (answer.TryGetProperty("errors", out var errors))
            Assert.All(errors.EnumerateArray(), error => Assert.True(HasCode(error), error.GetRawText()));
        if (answer.TryGetProperty("data", out var data))
            new ShapeChecker(api.Schema, Parse(text), Flags).Check(data);
    }

    private static bool HasCode(JsonElement error) =>
        error.TryGetProperty("extensions", out var extensions) && extensions.TryGetProperty("code", out _);

    private static DocumentNode Parse(string text) => Parser.ParseDocument(text).Document!;

    private string ErrorsOf(string text)
    {
        var parsed = Parser.ParseDocument(text);
        return parsed.Succeeded
            ? string.Join('\n', DocumentValidator.Validate(api.Schema, parsed.Document).Select(error => $"{error}"))
            : parsed.RenderError();
    }

    private async Task<(string[] Ids, string[] Texts)> KnownAsync()
    {
        var answer = await api.AskAsync(
            "{ films(first: 3) { nodes { id slug } } people(first: 5) { nodes { id slug } } organizations(first: 2) { nodes { id slug } } roles(first: 5) { nodes { id slug } } }");
        var nodes = answer.GetProperty("data").EnumerateObject()
            .SelectMany(connection => connection.Value.GetProperty("nodes").EnumerateArray())
            .ToArray();
        return (
            [.. nodes.Select(node => node.GetProperty("id").GetString()!)],
            [.. nodes.Select(node => node.GetProperty("slug").GetString()!), "a", "train", "nobody at all"]);
    }
}
