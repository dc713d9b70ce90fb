using System.Text;
using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;
using CreditsGraph.Server.Composition;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Server.Tests;

/// <summary>A catalogue that knows a few documents by sight, for tests of what stands around the engine.</summary>
internal static class StubComposition
{
    private const string Film =
        """
        {"data":{"filmBySlug":{"title":"Seoul Train","credits":{"nodes":[{"position":1,"creditedRole":"Produced","creditedAs":"Lisa Sleeth"}]}}}}
        """;

    private const string Refused = """{"errors":[{"message":"Refused."}]}""";

    public static ServerComposition Create() => new(
        (builder, _) =>
        {
            builder.Services.AddSingleton<ExecuteRequest>(Execute);
            builder.Services.Configure<GraphQLHttpOptions>(http => http.Sdl = () => "type Query { a: Int }\n");
        },
        (_, _) => Task.FromResult(new CatalogueSummary("Seoul Train: 48 credits", ["13 reviews"])));

    private static ValueTask<ExecutionResult> Execute(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var document = Encoding.UTF8.GetString(request.Document.Span);
        var (kind, json) = Answer(document, request.QueriesOnly);
        var body = new JsonBuffer();
        body.WriteRaw(Encoding.UTF8.GetBytes(json));
        return new(new ExecutionResult(kind, body, []));
    }

    private static (ResultKind Kind, string Json) Answer(string document, bool queriesOnly) => document switch
    {
        "{" or "{ 8f31403dfe404bccbb0e835f2629c6a7 }" => (ResultKind.SyntaxError, Refused),
        "mutation { __typename }" when queriesOnly => (ResultKind.OperationNotAllowed, Refused),
        "query CoerceFailure($id: ID!){ __typename }" => (ResultKind.ValidationError, Refused),
        _ when document.Contains("filmBySlug", StringComparison.Ordinal) => (ResultKind.Success, Film),
        _ => (ResultKind.Success, """{"data":{"__typename":"Query"}}"""),
    };
}
