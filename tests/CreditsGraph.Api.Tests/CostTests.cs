namespace CreditsGraph.Api.Tests;

/// <summary>What questions of real use cost over the real schema, and the limits that data fields keep.</summary>
public abstract class CostTests(ApiFixture api)
{
    /// <summary>The seven queries of the benchmark's workload; angle brackets stand around what is selected on the items of a connection.</summary>
    public static TheoryData<string, string> Workload => new()
    {
        { "film sheet", "query ($id: ID!) { node(id: $id) { ... on Film { title year credits(first: 20) { <contributor { name } role { name }> } } } }" },
        { "filtered list", "{ films(first: 20, where: { year: { gte: 2000 } }, order: [{ title: ASC }]) { <title year> } }" },
        {
            "nested lists",
            "{ films(first: 20) { <title credits(first: 10) { <contributor { name } role { name }> } reviews(first: 3) { <quote publication { name }> }> } }"
        },
        { "filmography", "query ($id: ID!) { node(id: $id) { ... on Person { name credits(first: 50) { <film { title year } role { name }> } } } }" },
        { "name search", "{ people(first: 20, where: { name: { contains: \"ar\" } }, order: [{ sortName: ASC }]) { <name> } }" },
        { "crossed roles", "{ people(first: 20, where: { heldRoles: { all: [\"director\", \"editor\"] } }, order: [{ sortName: ASC }]) { <name> } }" },
        {
            "two hops",
            "query ($id: ID!) { node(id: $id) { ... on Film { credits(first: 10) { <contributor { name credits(first: 10) { <film { title }> } }> } } } }"
        },
    };

    [Theory]
    [MemberData(nameof(Workload))]
    public async Task The_workload_passes_in_both_forms(string name, string query)
    {
        foreach (var document in (string[])[AsNodes(query), AsEdges(query)])
        {
            var answer = await api.AskAsync(document, new { id = await IdAsync() });
            Assert.False(answer.TryGetProperty("errors", out var errors), $"{name}: {errors}");
        }
    }

    [Fact]
    public async Task Two_lists_of_full_pages_in_one_another_pass()
    {
        var answer = await api.AskAsync("{ films(first: 50) { nodes { credits(first: 50) { nodes { creditedAs contributor { name } role { name } } } } } }");
        Assert.False(answer.TryGetProperty("errors", out _));
    }

    [Fact]
    public async Task Three_full_pages_in_one_another_are_refused_with_the_argument_to_change()
    {
        var answer = await api.AskAsync(
            "query ($n: Int) { films(first: 50) { nodes { credits(first: 50) { nodes { contributor { credits(first: $n) { nodes { creditedAs } } } } } } } }",
            new { n = 50 });
        var extensions = answer.GetProperty("errors")[0].GetProperty("extensions");
        Assert.Equal("HC0047", extensions.GetProperty("code").GetString());
        Assert.Equal(20_000, extensions.GetProperty("maxFieldCost").GetInt32());
        Assert.Equal("films(first:)", extensions.GetProperty("argument").GetString());
    }

    [Theory]
    [InlineData("HC0076", "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", 50)]
    [InlineData("CG_FILTER_TOO_LARGE", "query ($w: FilmFilterInput) { films(where: $w) { totalCount } }", 14)]
    [InlineData("CG_FILTER_TOO_LARGE", "query ($o: FilmFilterInput) { films(where: $o) { totalCount } }", 100)]
    public async Task A_limit_passes_and_one_more_is_refused(string code, string document, int limit)
    {
        Assert.DoesNotContain(code, (await api.AskAsync(document, Variables(limit))).ToString(), StringComparison.Ordinal);
        Assert.Contains($"\"code\":\"{code}\"", (await api.AskAsync(document, Variables(limit + 1))).ToString(), StringComparison.Ordinal);
    }

    private static object Variables(int size) => new
    {
        ids = Enumerable.Range(1, size).Select(key => Convert.ToBase64String(System.Text.Encoding.UTF8.GetBytes($"Film:{key}"))),
        w = Enumerable.Range(0, Math.Min(size, 15)).Aggregate((object)new { title = new { eq = "a" } }, (inner, _) => new { and = new[] { inner } }),
        o = new { or = Enumerable.Range(0, size).Select(i => new { title = new { eq = $"{i}" } }) },
    };

    private async Task<string> IdAsync() => (await api.AskAsync("{ films { nodes { id } } }"))
        .GetProperty("data").GetProperty("films").GetProperty("nodes")[0].GetProperty("id").GetString()!;

    private static string AsNodes(string query) => Fill(query, "nodes {", "}");

    private static string AsEdges(string query) => Fill(query, "edges { cursor node {", "} }");

    private static string Fill(string query, string open, string close) =>
        query.Replace("<", open, StringComparison.Ordinal).Replace(">", close, StringComparison.Ordinal);
}

public sealed class InMemoryCostTests(InMemoryApiFixture api) : CostTests(api), IClassFixture<InMemoryApiFixture>;

public sealed class SqliteCostTests(SqliteApiFixture api) : CostTests(api), IClassFixture<SqliteApiFixture>;

public sealed class PostgreSqlCostTests(PostgreSqlApiFixture api) : CostTests(api), IClassFixture<PostgreSqlApiFixture>;
