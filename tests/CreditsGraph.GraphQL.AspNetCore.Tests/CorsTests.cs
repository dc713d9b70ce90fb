namespace CreditsGraph.GraphQL.AspNetCore.Tests;

public sealed class CorsTests
{
    [Fact]
    public async Task Other_origins_are_not_answered_by_default()
    {
        await using var server = await Server.StartAsync();
        using var preflight = await server.SendAsync(Preflight("https://example.org"));
        Assert.False(preflight.Headers.Contains("Access-Control-Allow-Origin"));
        using var response = await server.SendAsync(Query("https://example.org"));
        Assert.False(response.Headers.Contains("Access-Control-Allow-Origin"));
    }

    [Theory]
    [InlineData("https://example.org", "https://example.org", "https://example.org")]
    [InlineData("https://example.org", "https://evil.example", null)]
    [InlineData("https://example.org", "http://example.org", null)]
    [InlineData("*", "https://evil.example", "*")]
    public async Task Named_origins_are_answered(string allowed, string origin, string? expected)
    {
        await using var server = await Server.StartAsync(configure: options => options.AllowedOrigins.Add(allowed));
        using var response = await server.SendAsync(Query(origin));
        Assert.Equal(expected, Header(response, "Access-Control-Allow-Origin"));
        using var preflight = await server.SendAsync(Preflight(origin));
        Assert.Equal(expected, Header(preflight, "Access-Control-Allow-Origin"));
    }

    [Fact]
    public async Task A_preflight_names_our_headers_and_methods()
    {
        await using var server = await Server.StartAsync(configure: options => options.AllowedOrigins.Add("*"));
        using var preflight = await server.SendAsync(Preflight("https://example.org"));
        Assert.Equal("Content-Type,GraphQL-Preflight,GraphQL-Cost", Header(preflight, "Access-Control-Allow-Headers"));
        Assert.Equal("GET,POST", Header(preflight, "Access-Control-Allow-Methods"));
    }

    private static HttpRequestMessage Query(string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}");
        request.Headers.Add("Origin", origin);
        return request;
    }

    private static HttpRequestMessage Preflight(string origin)
    {
        var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
        request.Headers.Add("Origin", origin);
        request.Headers.Add("Access-Control-Request-Method", "POST");
        request.Headers.Add("Access-Control-Request-Headers", "content-type,graphql-cost");
        return request;
    }

    private static string? Header(HttpResponseMessage response, string name) =>
        response.Headers.TryGetValues(name, out var values) ? string.Join(",", values) : null;
}
