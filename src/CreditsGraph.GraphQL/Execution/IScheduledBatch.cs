namespace CreditsGraph.GraphQL.Execution;

/// <summary>What resolvers of one request ask of a store together; used from any thread.</summary>
public interface IScheduledBatch
{
    /// <summary>Begins with all that was added and has not begun; returns without waiting for it.</summary>
    void Dispatch();
}
