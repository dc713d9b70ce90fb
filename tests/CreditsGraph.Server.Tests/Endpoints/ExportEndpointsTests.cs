using System.Net;
using System.Text.Json;
using CreditsGraph.Server.Composition;

namespace CreditsGraph.Server.Tests.Endpoints;

public sealed class ExportEndpointsTests
{
    [Theory]
    [InlineData("csv", "application/zip", "creditsgraph.zip")]
    [InlineData("ndjson", "application/x-ndjson", "creditsgraph.ndjson")]
    [InlineData("graphml", "application/graphml+xml", "creditsgraph.graphml")]
    [InlineData("gexf", "application/gexf+xml", "creditsgraph.gexf")]
    [InlineData("jsonld", "application/ld+json", "creditsgraph.jsonld")]
    [InlineData("people", "application/zip", "creditsgraph.zip")]
    public async Task A_format_is_a_file_with_its_media_type(string format, string mediaType, string name)
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        using var response = await server.GetAsync($"/export/{format}");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(name, response.Content.Headers.ContentDisposition?.FileName);
        Assert.True((await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length > 1_000);
    }

    [Fact]
    public async Task A_filter_selects_as_it_does_for_credits()
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        using var response = await server.GetAsync($"/export/ndjson?where={Uri.EscapeDataString("""{"role":{"slug":{"eq":"director"}}}""")}");
        var lines = (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).TrimEnd().Split('\n');
        var about = JsonSerializer.Deserialize<JsonElement>(lines[0]);
        Assert.Equal("""{"role":{"slug":{"eq":"director"}}}""", about.GetProperty("filter").GetRawText());
        Assert.Equal(about.GetProperty("credits").GetInt32(), lines.Count(line => line.Contains("\"role\":\"director\"", StringComparison.Ordinal) && line.Contains("\"type\":\"credit\"", StringComparison.Ordinal)));
        Assert.True(about.GetProperty("credits").GetInt32() > 0);
    }

    [Theory]
    [InlineData("graphs", "", HttpStatusCode.NotFound, "CG_UNKNOWN_FORMAT",
        "There is no export format 'graphs': use csv, ndjson, graphml, gexf, jsonld, people.")]
    [InlineData("CSV%20", "", HttpStatusCode.NotFound, "CG_UNKNOWN_FORMAT",
        "There is no export format 'CSV ': use csv, ndjson, graphml, gexf, jsonld, people.")]
    [InlineData("csv", "?where=%7B", HttpStatusCode.BadRequest, "CG_INVALID_FILTER",
        """The filter is no JSON (Expected depth to be zero at the end of the JSON payload): write it as the argument `where` of `credits`, such as {"role":{"slug":{"eq":"director"}}}.""")]
    [InlineData("csv", "?where=%5B%5D", HttpStatusCode.BadRequest, "HC0001",
        "At `where`: Expected an object of type `CreditFilterInput`, found a list.")]
    [InlineData("csv", "?where=%7B%22roles%22%3A%7B%7D%7D", HttpStatusCode.BadRequest, "HC0001",
        "At `where.roles`: The field `roles` does not exist on the type `CreditFilterInput`.")]
    [InlineData("csv", "?where=%7B%22id%22%3A%7B%22eq%22%3A%22x%22%7D%7D", HttpStatusCode.BadRequest, "HC0001",
        "The node ID string has an invalid format.")]
    [InlineData("csv", "?where=%7B%22position%22%3A%7B%22eq%22%3A%22x%22%7D%7D", HttpStatusCode.BadRequest, "HC0001",
        """At `where.position.eq`: Expected a value of type `Int`, found the string "x".""")]
    public async Task What_is_wrong_has_a_code_and_says_what_to_do(string format, string query, HttpStatusCode status, string code, string message)
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        using var response = await server.GetAsync($"/export/{format}{query}");
        Assert.Equal((status, "application/json"), (response.StatusCode, response.Content.Headers.ContentType?.MediaType));
        var error = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).GetProperty("errors")[0];
        Assert.Equal(code, error.GetProperty("extensions").GetProperty("code").GetString());
        Assert.Equal(message, error.GetProperty("message").GetString());
    }
}
