using CreditsGraph.GraphQL.Coercion;
using CreditsGraph.GraphQL.Language;

namespace CreditsGraph.GraphQL.Planning;

/// <summary>An operation, compiled once and executed many times.</summary>
internal sealed record OperationPlan(
    OperationType Operation,
    Source Source,
    IReadOnlyList<VariableDefinition> Variables,
    SelectionPlan Root,
    ConditionTable Conditions,
    int ArgumentsCount)
{
    /// <summary>Whether all requests run it with the same arguments and the same fields.</summary>
    public bool IsConstant => ArgumentsCount == 0 && Conditions.Count == 0;

    /// <summary>What is known of a constant operation after its first run; a later run would find the same.</summary>
    public object? Memo { get; set; }
}
