namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// A batch resolver that knows from its arguments which objects it will give, so that fields below them which need
/// nothing but their identity can be resolved beside it.
/// </summary>
public interface IForesees
{
    /// <summary>Objects with nothing but the identity of those that the field will give; null for one that cannot be told.</summary>
    IReadOnlyList<object?> Foresee(BatchContext context);

    /// <summary>Whether an object that was given is the one that was foreseen.</summary>
    bool IsSame(object foreseen, object given);
}
