using CreditsGraph.GraphQL.Planning;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>
/// Answers that do not change as long as the schema is the same, by the plan they answer. They are kept beside the
/// documents, not instead: whatever is asked of a document and its plan is asked before. Safe for threads.
/// </summary>
internal sealed class ConstantAnswers(RequestExecutorOptions options)
{
    private const int MaxLength = 1024 * 1024;

    private readonly BoundedCache<OperationPlan, byte[]>? _answers =
        options is { DocumentCacheSize: > 0, ConstantAnswerCacheSize: > 0 }
            ? new(options.ConstantAnswerCacheSize, ReferenceEqualityComparer.Instance)
            : null;

    /// <summary>The answer to a plan; null when none is kept.</summary>
    public ExecutionResult? Find(OperationPlan plan) =>
        plan.IsConstant && _answers is not null && _answers.TryGet(plan, out var json) ? new(json) : null;

    /// <summary>Keeps an answer that will be the same next time.</summary>
    public void Keep(OperationPlan plan, ExecutionResult result)
    {
        if (plan.IsConstant && _answers is not null && result.Kind == ResultKind.Success && result.Json.Length <= MaxLength)
            _answers.Add(plan, result.Json.ToArray());
    }
}
