using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.AspNetCore.Tests.Responding;

public sealed class StatusTests
{
    private const string Request = """{"query":"{a}"}""";

    /// <summary>How a request ended, and its status by default for graphql-response+json, for json and by the draft.</summary>
    public static TheoryData<ResultKind, int, int, int> Kinds => new()
    {
        { ResultKind.Success, 200, 200, 200 },
        { ResultKind.ExecutionErrors, 200, 200, 294 },
        { ResultKind.SyntaxError, 400, 200, 400 },
        { ResultKind.ValidationError, 400, 200, 422 },
        { ResultKind.OperationNotFound, 400, 200, 422 },
        { ResultKind.VariableError, 400, 200, 422 },
        { ResultKind.OperationNotAllowed, 405, 405, 405 },
        { ResultKind.Timeout, 504, 200, 504 },
        { ResultKind.Cancelled, 503, 200, 503 },
        { ResultKind.InternalError, 500, 500, 500 },
    };

    /// <summary>A body that does not reach the engine, and its status by default and by the draft.</summary>
    public static TheoryData<string, int, int> Bodies => new()
    {
        { "{", 400, 400 },
        { "", 400, 400 },
        { "{}", 400, 422 },
        { """{"qeury":"{a}"}""", 400, 422 },
        { """{"query":1}""", 400, 422 },
        { """{"query":"{a}","variables":[7]}""", 400, 422 },
        { "[]", 400, 422 },
    };

    [Fact]
    public void Every_kind_of_result_has_a_row() =>
        Assert.Equal(Enum.GetValues<ResultKind>().Order(), Kinds.Select(row => row.Data.Item1).Order());

    [Theory]
    [MemberData(nameof(Kinds))]
    public async Task A_result_has_the_status_of_its_kind(ResultKind kind, int response, int json, int draft)
    {
        await using var server = await Server.StartAsync(Server.Answers(kind));
        await using var drafted = await Server.StartAsync(Server.Answers(kind), options => options.DraftStatusCodes = true);
        Assert.Equal((response, "application/graphql-response+json"), await PostAsync(server, Server.GraphQLResponse));
        Assert.Equal((response, "application/graphql-response+json"), await PostAsync(server, accept: null));
        Assert.Equal((response, "application/json"), await PostAsync(server, "*/*"));
        Assert.Equal((json, "application/json"), await PostAsync(server, Server.Json));
        Assert.Equal((draft, "application/graphql-response+json"), await PostAsync(drafted, Server.GraphQLResponse));
        Assert.Equal((draft, "application/json"), await PostAsync(drafted, Server.Json));
    }

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task A_body_that_is_no_request_has_the_status_of_its_mistake(string body, int expected, int draft)
    {
        await using var server = await Server.StartAsync();
        await using var drafted = await Server.StartAsync(configure: options => options.DraftStatusCodes = true);
        foreach (var accept in new[] { null, "*/*", Server.Json, Server.GraphQLResponse })
        {
            Assert.Equal(expected, (await PostAsync(server, accept, body)).Status);
            Assert.Equal(draft, (await PostAsync(drafted, accept, body)).Status);
        }
    }

    [Theory]
    [InlineData("text/html", 406, "HC0063")]
    [InlineData("nonsense", 400, "HC0064")]
    public async Task An_accept_header_that_cannot_be_served_is_refused(string accept, int status, string code)
    {
        await using var server = await Server.StartAsync();
        using var response = await server.PostAsync(Request, accept);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.Equal(code, (await Answer.ErrorAsync(response)).Code);
    }

    [Fact]
    public async Task A_mutation_by_get_names_the_method_to_use()
    {
        await using var server = await Server.StartAsync(Server.Answers(ResultKind.OperationNotAllowed));
        using var response = await server.GetAsync("/graphql?query=mutation{a}", Server.Json);
        Assert.Equal(405, (int)response.StatusCode);
        Assert.Equal(["POST"], response.Content.Headers.Allow);
    }

    [Fact]
    public async Task A_result_is_sent_as_it_is_with_its_length()
    {
        const string json = """{"data":{"name":"Natálie Šeborová"}}""";
        await using var server = await Server.StartAsync(Server.Answers(ResultKind.Success, json));
        using var response = await server.PostAsync(Request);
        Assert.Equal(json, await Answer.TextAsync(response));
        Assert.Equal(System.Text.Encoding.UTF8.GetByteCount(json), response.Content.Headers.ContentLength);
        Assert.Equal("application/graphql-response+json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
    }

    private static async Task<(int Status, string? MediaType)> PostAsync(
        Server server, string? accept, string body = Request)
    {
        using var response = await server.PostAsync(body, accept);
        return ((int)response.StatusCode, response.Content.Headers.ContentType?.MediaType);
    }
}
