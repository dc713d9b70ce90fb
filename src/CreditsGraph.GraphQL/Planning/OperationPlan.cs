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
    /// <summary>Whether it costs all requests the same, whatever the values of its variables.</summary>
    public bool HasConstantCost { get; init; }

    /// <summary>What the first run found an operation of constant cost to cost, for the execution to read.</summary>
    public object? KnownCost { get; set; }

    /// <summary>
    /// Whether the schema alone decides what it answers: introspection, without variables.
    /// </summary>
    public bool IsConstant { get; init; }
}
