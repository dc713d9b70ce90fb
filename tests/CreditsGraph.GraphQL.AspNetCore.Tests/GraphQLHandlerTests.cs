using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

public sealed class GraphQLHandlerTests
{
    private const string Request = """{"query":"{a}"}""";

    [Theory]
    [InlineData(null, CostMode.Enforce)]
    [InlineData("report", CostMode.Report)]
    [InlineData("Validate", CostMode.Validate)]
    public async Task The_cost_header_reaches_the_engine(string? header, CostMode expected)
    {
        CostMode? cost = null;
        await using var server = await Server.StartAsync((request, _, _) =>
        {
            cost = request.Cost;
            return new(Server.Result(ResultKind.Success, "{}"));
        });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}");
        if (header is not null)
            request.Headers.Add("GraphQL-Cost", header);
        using var response = await server.SendAsync(request);
        Assert.Equal(expected, cost);
    }

    [Fact]
    public async Task Another_cost_header_is_refused()
    {
        await using var server = await Server.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}");
        request.Headers.Add("GraphQL-Cost", "free");
        using var response = await server.SendAsync(request);
        Assert.Equal(400, (int)response.StatusCode);
        Assert.Equal("HC0009", (await Answer.ErrorAsync(response)).Code);
    }

    [Theory]
    [InlineData(Server.Json)]
    [InlineData(Server.GraphQLResponse)]
    public async Task An_exception_is_logged_in_full_and_shown_to_nobody(string accept)
    {
        await using var server = await Server.StartAsync((_, _, _) => throw new InvalidOperationException("secret"));
        using var response = await server.PostAsync(Request, accept);
        Assert.Equal(500, (int)response.StatusCode);
        Assert.Equal("""{"errors":[{"message":"Unexpected Execution Error"}]}""", await Answer.TextAsync(response));
        Assert.Equal("secret", Assert.Single(server.Log.Errors)?.Message);
    }

    [Theory]
    [InlineData(0, 200)]
    [InlineData(1, 413)]
    [InlineData(100_000, 413)]
    public async Task A_body_is_read_up_to_its_limit(int excess, int expected)
    {
        const int limit = 20_000;
        await using var server = await Server.StartAsync(configure: options => options.MaxRequestSize = limit);
        var body = Request + new string(' ', limit + excess - Request.Length);
        using var announced = await server.PostAsync(body);
        Assert.Equal(expected, (int)announced.StatusCode);
        using var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ChunkedContent(body) };
        using var chunked = await server.SendAsync(request);
        Assert.Equal(expected, (int)chunked.StatusCode);
        if (expected == 413)
            Assert.Equal(
                ("The request is larger than the 20000 bytes that the server reads.", "HC0010"),
                await Answer.ErrorAsync(chunked));
    }

    [Fact]
    public async Task Large_bodies_are_taken_two_at_a_time_and_small_ones_pass_them()
    {
        var large = Request + new string(' ', 2 * 1024 * 1024);
        var reached = 0;
        var gate = new TaskCompletionSource();
        await using var server = await Server.StartAsync(
            async (_, _, _) =>
            {
                if (Interlocked.Increment(ref reached) <= 2)
                    await gate.Task;
                return Server.Result(ResultKind.Success, """{"data":null}""");
            },
            options => options.MaxRequestSize = large.Length);
        var requests = Enumerable.Range(0, 3).Select(_ => server.PostAsync(large)).ToList();
        while (Volatile.Read(ref reached) < 2)
            await Task.Delay(5, TestContext.Current.CancellationToken);
        using var small = await server.PostAsync(Request);
        Assert.Equal((200, 3), ((int)small.StatusCode, reached));
        Assert.DoesNotContain(requests, request => request.IsCompleted);
        gate.SetResult();
        foreach (var response in await Task.WhenAll(requests))
        {
            Assert.Equal(200, (int)response.StatusCode);
            response.Dispose();
        }

        Assert.Equal(4, reached);
    }

    [Theory]
    [InlineData("/graphql?sdl")]
    [InlineData("/graphql?sdl=")]
    [InlineData("/graphql/schema.graphql")]
    public async Task The_schema_is_served_as_a_file(string url)
    {
        await using var server = await Server.StartAsync(configure: options => options.Sdl = () => "type Query { é: Int }");
        using var response = await server.GetAsync(url, "text/html");
        Assert.Equal("type Query { é: Int }", await Answer.TextAsync(response));
        Assert.Equal("application/graphql; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("schema.graphql", response.Content.Headers.ContentDisposition?.FileName?.Trim('"'));
    }

    [Theory]
    [InlineData("/graphql?sdl", 400)]
    [InlineData("/graphql/schema.graphql", 404)]
    public async Task The_schema_can_be_kept_back(string url, int expected)
    {
        await using var server = await Server.StartAsync(configure: options =>
        {
            options.Sdl = () => "type Query { a: Int }";
            options.EnableSchemaRequests = false;
        });
        using var response = await server.GetAsync(url);
        Assert.Equal(expected, (int)response.StatusCode);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_response_is_compressed_for_a_client_that_asks(string encoding)
    {
        await using var server = await Server.StartAsync(
            Server.Answers(ResultKind.Success, $$"""{"data":"{{new string('a', 5000)}}"}"""));
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={a}");
        request.Headers.AcceptEncoding.ParseAdd(encoding);
        using var response = await server.SendAsync(request);
        Assert.Equal([encoding], response.Content.Headers.ContentEncoding);
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.InRange(body.Length, 1, 500);
    }

    private sealed class ChunkedContent(string text) : StringContent(text, System.Text.Encoding.UTF8, Server.Json)
    {
        protected override bool TryComputeLength(out long length)
        {
            length = 0;
            return false;
        }
    }
}
