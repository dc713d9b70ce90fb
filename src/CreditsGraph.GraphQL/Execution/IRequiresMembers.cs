namespace CreditsGraph.GraphQL.Execution;

/// <summary>A resolver that reads members of its parent that the request need not have selected.</summary>
public interface IRequiresMembers
{
    /// <summary>The names of the members.</summary>
    IReadOnlyList<string> RequiredMembers { get; }
}
