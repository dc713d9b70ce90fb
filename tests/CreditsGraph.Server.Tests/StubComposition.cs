using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;
using CreditsGraph.Server.Composition;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.Server.Tests;

/// <summary>A catalogue that answers everything alike, for tests of what stands around it.</summary>
internal static class StubComposition
{
    public static ServerComposition Create() => new(
        () => { },
        (builder, _) =>
        {
            builder.Services.AddSingleton<ExecuteRequest>(Execute);
            builder.Services.Configure<GraphQLHttpOptions>(http => http.Sdl = () => "type Query { a: Int }\n");
        },
        (_, _) => Task.FromResult(new CatalogueSummary("Seoul Train: 48 credits", ["13 reviews"])));

    private static ValueTask<ExecutionResult> Execute(
        GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken)
    {
        var body = new JsonBuffer();
        body.WriteRaw("{\"data\":{\"a\":1}}"u8);
        return new(new ExecutionResult(ResultKind.Success, body, []));
    }
}
