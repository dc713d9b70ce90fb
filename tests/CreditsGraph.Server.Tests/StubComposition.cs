using System.Text;
using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;
using CreditsGraph.Server.Composition;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Server.Tests;

/// <summary>A schema of one field for tests of what stands around the engine; the first document is known by sight.</summary>
internal static class StubComposition
{
    private const string Sdl = "type Query { greeting(name: String): String! @deprecated(reason: \"Nobody is there.\") }";

    private const string Film =
        """
        {"data":{"filmBySlug":{"title":"Seoul Train","credits":{"nodes":[{"position":1,"creditedRole":"Produced","creditedAs":"Lisa Sleeth"}]}}}}
        """;

    private static readonly RequestExecutor Executor = new(new SchemaBuilder().AddTypes(typeof(StubQuery)).Build());

    public static ServerComposition Create() => new(
        (builder, _) =>
        {
            builder.Services.AddSingleton<ExecuteRequest>(ExecuteAsync);
            builder.Services.Configure<GraphQLHttpOptions>(http => http.Sdl = () => Sdl);
        },
        (_, _) => Task.FromResult(new CatalogueSummary("Seoul Train: 48 credits", ["13 reviews"])));

    private static ValueTask<ExecutionResult> ExecuteAsync(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (request.Document.Span.IndexOf("filmBySlug"u8) < 0)
            return Executor.ExecuteAsync(request, services, cancellationToken);
        var body = new JsonBuffer();
        body.WriteRaw(Encoding.UTF8.GetBytes(Film));
        return new(new ExecutionResult(ResultKind.Success, body, []));
    }

    [QueryType]
    private static class StubQuery
    {
        [GraphQLDeprecated("Nobody is there.")]
        public static string GetGreeting(string? name) => $"Hello {name}";
    }
}
