using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Finds a field's values for all parents of a level in one call: the only kind of resolver that may do I/O.
/// </summary>
public abstract class BatchResolver : FieldResolver
{
    /// <inheritdoc/>
    public sealed override bool IsMember => false;

    /// <summary>The values, one a parent, in the parents' order.</summary>
    public abstract ValueTask<BatchResult> ResolveAsync(BatchContext context);
}
