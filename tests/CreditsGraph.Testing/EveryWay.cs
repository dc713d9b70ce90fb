using System.Text;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using Xunit;

namespace CreditsGraph;

/// <summary>
/// Executes a request with the engine's optimisations on and off: batches called once a level and once a parent,
/// without memory for documents and answers, and from that memory. The bytes must be the same.
/// </summary>
public static class EveryWay
{
    private static readonly (bool Batching, int Documents, int Answers, int Times)[] Ways =
        [(false, 0, 0, 1), (true, 0, 0, 1), (true, 8, 0, 2), (true, 8, 8, 2), (false, 8, 8, 2)];

    /// <summary>How the request ended and its JSON, which every way agrees on.</summary>
    public static async Task<(ResultKind Kind, string Json)> ExecuteAsync(
        Schema schema,
        RequestExecutorOptions options,
        GraphQLRequest request,
        IServiceProvider services,
        CancellationToken cancellation)
    {
        var answers = new List<(ResultKind Kind, string Json)>();
        foreach (var (batching, documents, constants, times) in Ways)
        {
            var executor = new RequestExecutor(schema, options with
            {
                Batching = batching,
                DocumentCacheSize = documents,
                ConstantAnswerCacheSize = constants,
            });
            for (var time = 0; time < times; time++)
            {
                using var result = await executor.ExecuteAsync(request, services, cancellation).ConfigureAwait(false);
                answers.Add((result.Kind, Encoding.UTF8.GetString(result.Json.Span)));
            }
        }

        Assert.All(answers, answer => Assert.Equal(answers[0], answer));
        return answers[0];
    }
}
