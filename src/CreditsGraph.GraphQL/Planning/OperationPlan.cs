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
    int ArgumentsCount);
