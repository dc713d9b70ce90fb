using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>Gives the events of a subscription field (ResolveFieldEventStream, specification section 6.2.3.1).</summary>
public abstract class EventSource : SourceStream
{
    /// <summary>
    /// The events, never null, until the source ends or the token of the context is cancelled. Called once a
    /// subscription. A <see cref="Errors.GraphQLException"/> is told to the client, any other exception is a bug.
    /// </summary>
    public abstract IAsyncEnumerable<object> Subscribe(BatchContext context);
}
