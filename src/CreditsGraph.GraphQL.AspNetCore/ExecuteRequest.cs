using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>What the transport asks of the engine: <see cref="RequestExecutor.ExecuteAsync"/>, or a stand-in for it.</summary>
internal delegate ValueTask<ExecutionResult> ExecuteRequest(
    GraphQLRequest request, IServiceProvider services, CancellationToken cancellationToken);
