using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution.Cost;

/// <summary>The list that makes an operation dear.</summary>
/// <param name="Path">The fields from the root to the list's field.</param>
/// <param name="Argument">The argument that tells the list's length.</param>
/// <param name="Size">The length.</param>
internal sealed record DearestList(IReadOnlyList<FieldPlan> Path, string Argument, double Size)
{
    /// <summary>The response names of the path, with dots between them.</summary>
    public string Name => string.Join('.', Path.Select(step => step.ResponseName));
}
