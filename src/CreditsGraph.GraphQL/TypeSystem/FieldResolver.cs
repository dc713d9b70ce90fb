namespace CreditsGraph.GraphQL.TypeSystem;

/// <summary>
/// How a field gets its value. The kinds stand with the execution: a member of the parent read in place, or a batch
/// for all parents of a level at once.
/// </summary>
public abstract class FieldResolver
{
    /// <summary>Whether the value is read from the parent in place, without a task.</summary>
    public abstract bool IsMember { get; }
}
