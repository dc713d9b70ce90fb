using System.Net;
using System.Text;

namespace CreditsGraph.GraphQL.AspNetCore.Tests.Negotiation;

public sealed class ContentTypeTests
{
    private static readonly byte[] Body = """{"query":"{a}"}"""u8.ToArray();

    [Theory]
    [InlineData("application/json", 200)]
    [InlineData("APPLICATION/JSON", 200)]
    [InlineData("application/json; charset=utf-8", 200)]
    [InlineData("application/json;charset=\"UTF-8\"", 200)]
    [InlineData("application/json; version=1", 200)]
    [InlineData("application/json; charset=utf-7", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("application/json; charset=iso-8859-1", 415)]
    [InlineData("application/json; charset=nonsense", 415)]
    [InlineData("application/json, application/json", 415)]
    [InlineData("application/graphql", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("multipart/form-data; boundary=x", 415)]
    [InlineData("text/plain;charset=UTF-8", 415)]
    [InlineData("nonsense", 415)]
    [InlineData("", 415)]
    [InlineData(null, 415)]
    public async Task A_post_is_read_as_json_in_utf8_only(string? contentType, int expected)
    {
        await using var server = await Server.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(Body) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await server.SendAsync(request);
        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData(null, 200)]
    [InlineData("application/json", 200)]
    [InlineData("text/plain", 415)]
    [InlineData("application/x-www-form-urlencoded", 415)]
    [InlineData("application/json; charset=utf-16", 415)]
    [InlineData("message/http", 415)]
    public async Task A_get_with_another_content_type_is_refused(string? contentType, int expected)
    {
        await using var server = await Server.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}") { Content = new ByteArrayContent([]) };
        if (contentType is not null)
            request.Content.Headers.TryAddWithoutValidation("Content-Type", contentType);
        using var response = await server.SendAsync(request);
        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("identity", HttpStatusCode.OK)]
    [InlineData("gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("br", HttpStatusCode.UnsupportedMediaType)]
    public async Task An_encoded_body_is_refused(string encoding, HttpStatusCode expected)
    {
        await using var server = await Server.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql")
        {
            Content = new StringContent(Encoding.UTF8.GetString(Body), Encoding.UTF8, Server.Json),
        };
        request.Content.Headers.ContentEncoding.Add(encoding);
        using var response = await server.SendAsync(request);
        Assert.Equal(expected, response.StatusCode);
    }
}
