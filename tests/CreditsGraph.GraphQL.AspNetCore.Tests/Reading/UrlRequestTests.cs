using System.Net;

namespace CreditsGraph.GraphQL.AspNetCore.Tests.Reading;

public sealed class UrlRequestTests
{
    [Theory]
    [InlineData("?query={a}", "{a} | - | -")]
    [InlineData("?query=%7Ba(b:%22%C3%A9%22)%7D", "{a(b:\"é\")} | - | -")]
    [InlineData("?query=query+A{a}&operationName=A", "query A{a} | A | -")]
    [InlineData("?query={a}&operationName=null", "{a} | null | -")]
    [InlineData("?query={a}&operationName=&variables=&extensions=", "{a} | - | -")]
    [InlineData("?query={a}&variables=%7B%22b%22:[1]%7D", "{a} | - | {\"b\":[1]}")]
    [InlineData("?query={a}&variables=null", "{a} | - | -")]
    [InlineData("?query={a}&extensions=%7B%22b%22:1%7D&other=1", "{a} | - | -")]
    public async Task A_request_is_read_from_the_url(string url, string expected)
    {
        await using var server = await Server.StartAsync();
        using var response = await server.GetAsync("/graphql" + url);
        Assert.Equal(expected, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("", "HC0013", "The request has no `query`.")]
    [InlineData("?query=", "HC0013", "The request has no `query`.")]
    [InlineData("?query={a}&query={b}", "HC0009", "`query` is given more than once.")]
    [InlineData("?query={a}&variables={}&variables={}", "HC0009", "`variables` is given more than once.")]
    [InlineData("?query={a}&variables=[]", "HC0009", "`variables` must be an object, but is a list.")]
    [InlineData("?query={a}&extensions=1", "HC0009", "`extensions` must be an object, but is a number.")]
    [InlineData(
        "?query={a}&variables={%22a%22:1,%22a%22:2}",
        "HC0009", "An object in `variables` has the same key more than once.")]
    [InlineData(
        "?query={a}&variables={a",
        "HC0011",
        "`variables` is not valid JSON at line 1, column 2: 'a' is an invalid start of a property name. Expected a '\"'.")]
    [InlineData(
        "?query={a}&variables={%22a%22:%22\\ud800%22}",
        "HC0011",
        "`variables` is not valid JSON at line 1, column 7: the escape is one half of a surrogate pair.")]
    public async Task A_url_that_is_no_request_is_refused(string url, string code, string message)
    {
        await using var server = await Server.StartAsync();
        using var response = await server.GetAsync("/graphql" + url);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        var error = await Answer.ErrorAsync(response);
        Assert.Equal((code, message), (error.Code, error.Message));
    }

    [Fact]
    public async Task A_get_may_run_queries_only()
    {
        bool? queriesOnly = null;
        await using var server = await Server.StartAsync((request, _, _) =>
        {
            queriesOnly = request.QueriesOnly;
            return new(Server.Result(Execution.ResultKind.Success, "{}"));
        });
        using var get = await server.GetAsync("/graphql?query={a}");
        Assert.True(queriesOnly);
        using var post = await server.PostAsync("""{"query":"{a}"}""");
        Assert.False(queriesOnly);
    }

    [Theory]
    [InlineData(true, null, "GET, POST", "PUT")]
    [InlineData(true, null, "GET, POST", "DELETE")]
    [InlineData(true, null, "GET, POST", "PATCH")]
    [InlineData(true, null, "GET, POST", "OPTIONS")]
    [InlineData(true, null, "GET, POST", "NONSENSE")]
    [InlineData(false, "?query={a}", "POST", "GET")]
    public async Task Another_method_is_refused(bool enableGet, string? url, string allow, string method)
    {
        await using var server = await Server.StartAsync(configure: options => options.EnableGetRequests = enableGet);
        using var response = await server.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql" + url));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        Assert.Equal(allow, string.Join(", ", response.Content.Headers.Allow));
        Assert.Equal($"The method {method} is not served here: use {allow}.", (await Answer.ErrorAsync(response)).Message);
    }

    [Fact]
    public async Task A_preflight_header_can_be_demanded_of_get_requests()
    {
        await using var server = await Server.StartAsync(
            configure: options => options.EnforceGetRequestsPreflightHeader = true);
        using var without = await server.GetAsync("/graphql?query={a}");
        Assert.Equal("HC0077", (await Answer.ErrorAsync(without)).Code);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}");
        request.Headers.Add("GraphQL-Preflight", "1");
        using var with = await server.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, with.StatusCode);
        using var post = await server.PostAsync("""{"query":"{a}"}""");
        Assert.Equal(HttpStatusCode.OK, post.StatusCode);
    }
}
