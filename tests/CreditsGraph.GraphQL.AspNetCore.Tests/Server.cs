using System.Net.Http.Headers;
using System.Text;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

/// <summary>A server with a stand-in for the engine, in memory or on a port of its own.</summary>
internal sealed class Server : IAsyncDisposable
{
    public const string Json = "application/json";
    public const string GraphQLResponse = "application/graphql-response+json";

    private readonly WebApplication _application;

    private Server(WebApplication application) => _application = application;

    public RecordedLog Log { get; } = new();

    public Uri Address => new(_application.Urls.First());

    /// <summary>Starts in memory; without an engine, one that says what it was asked.</summary>
    public static Task<Server> StartAsync(ExecuteRequest? execute = null, Action<GraphQLHttpOptions>? configure = null) =>
        StartAsync(host => host.UseTestServer(), execute ?? Echo, configure);

    /// <summary>Starts on a free port of this machine, for what only a real connection shows.</summary>
    public static Task<Server> ListenAsync(ExecuteRequest? execute = null, Action<GraphQLHttpOptions>? configure = null) =>
        StartAsync(host => host.UseUrls("http://127.0.0.1:0"), execute ?? Echo, configure);

    public static ExecutionResult Result(ResultKind kind, string json, params GraphQLError[] errors)
    {
        var body = new JsonBuffer();
        body.WriteRaw(Encoding.UTF8.GetBytes(json));
        return new(kind, body, [.. errors]);
    }

    public static ExecuteRequest Answers(ResultKind kind, string json = """{"data":null}""") =>
        (_, _, _) => new(Result(kind, json));

    public Task<HttpResponseMessage> PostAsync(string body, string? accept = null) =>
        PostAsync(Encoding.UTF8.GetBytes(body), accept);

    public Task<HttpResponseMessage> PostAsync(byte[] body, string? accept = null)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, "/graphql") { Content = new ByteArrayContent(body) };
        request.Content.Headers.ContentType = new MediaTypeHeaderValue(Json);
        return SendAsync(request, accept);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string? accept = null) =>
        SendAsync(new HttpRequestMessage(HttpMethod.Get, path), accept);

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, string? accept = null)
    {
        if (accept is not null)
            request.Headers.TryAddWithoutValidation("Accept", accept);
        return _application.GetTestClient().SendAsync(request, TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task<Server> StartAsync(
        Action<IWebHostBuilder> host, ExecuteRequest execute, Action<GraphQLHttpOptions>? configure)
    {
        var builder = WebApplication.CreateSlimBuilder();
        host(builder.WebHost);
        builder.Services.AddSingleton(execute);
        builder.Services.AddGraphQLServer(configure);
        builder.Logging.ClearProviders();
        var application = builder.Build();
        var server = new Server(application);
        application.Services.GetRequiredService<ILoggerFactory>().AddProvider(server.Log);
        application.UseGraphQLServer();
        application.MapGraphQL();
        await application.StartAsync(TestContext.Current.CancellationToken);
        return server;
    }

    private static ValueTask<ExecutionResult> Echo(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var variables = request.Variables.ValueKind == System.Text.Json.JsonValueKind.Undefined
            ? "-"
            : request.Variables.GetRawText();
        return new(Result(
            ResultKind.Success,
            string.Join(" | ", Encoding.UTF8.GetString(request.Document.Span), request.OperationName ?? "-", variables)));
    }
}
