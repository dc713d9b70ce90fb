namespace CreditsGraph.GraphQL.Execution;

/// <summary>What became of a request to subscribe: a stream of responses, or the one response that refuses it.</summary>
public sealed class SubscriptionResult
{
    internal SubscriptionResult(IAsyncEnumerable<ExecutionResult> responses) => Responses = responses;

    internal SubscriptionResult(ExecutionResult refusal) => Refusal = refusal;

    /// <summary>
    /// One response an event, in order; to be disposed one by one. Ending the enumeration ends the subscription. Null
    /// when it was refused.
    /// </summary>
    public IAsyncEnumerable<ExecutionResult>? Responses { get; }

    /// <summary>Why there is no stream; null when there is one.</summary>
    public ExecutionResult? Refusal { get; }
}
