using System.Buffers;
using System.Text;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.Benchmarks;

/// <summary>One request that the engine answers again and again, as a transport would: the answer goes into a buffer.</summary>
public sealed class Engine(Schema schema, string document, IServiceProvider services, RequestExecutorOptions? options = null)
{
    private readonly RequestExecutor _executor = new(schema, options);
    private readonly GraphQLRequest _request = new(Encoding.UTF8.GetBytes(document));

    /// <summary>Answers the request. All resolvers are at hand, so that nothing waits.</summary>
    public void Answer(IBufferWriter<byte> output)
    {
        var pending = _executor.ExecuteAsync(_request, services, CancellationToken.None);
        using var result = pending.IsCompletedSuccessfully ? pending.Result : pending.AsTask().GetAwaiter().GetResult();
        if (!result.Errors.IsEmpty)
            throw new InvalidOperationException(result.Errors[0].Message);
        output.Write(result.Json.Span);
    }
}
