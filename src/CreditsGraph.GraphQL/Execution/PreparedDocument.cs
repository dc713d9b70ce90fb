using System.Collections.Concurrent;
using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Language.Ast;
using CreditsGraph.GraphQL.Planning;
using CreditsGraph.GraphQL.TypeSystem;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>A document parsed and validated once, and the plans of its operations as they are asked for.</summary>
internal sealed class PreparedDocument(
    DocumentNode? document, ResultKind kind, ImmutableArray<GraphQLError> errors)
{
    private readonly OperationDefinitionNode[] _operations =
        document is null ? [] : [.. document.Definitions.OfType<OperationDefinitionNode>()];

    private readonly ConcurrentDictionary<OperationDefinitionNode, (OperationPlan? Plan, GraphQLError? Error)> _plans =
        new(ReferenceEqualityComparer.Instance);

    /// <summary>Success, or how the document was refused.</summary>
    public ResultKind Kind { get; } = kind;

    /// <summary>Why it was refused.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    /// <summary>GetOperation (specification, section 6.1).</summary>
    public (OperationDefinitionNode? Operation, GraphQLError? Error) GetOperation(string? name)
    {
        if (name is not null)
        {
            return Array.Find(_operations, operation => operation.Name?.Value == name) is { } named
                ? (named, null)
                : (null, ExecutionMessages.UnknownOperation(name));
        }

        return _operations.Length switch
        {
            0 => (null, ExecutionMessages.NoOperation()),
            1 => (_operations[0], null),
            _ => (null, ExecutionMessages.OperationRequired(_operations.Select(operation => operation.Name!.Value))),
        };
    }

    /// <summary>The plan of an operation, made at the first request for it.</summary>
    public (OperationPlan? Plan, GraphQLError? Error) PlanOf(
        OperationDefinitionNode operation, Schema schema, PlanOptions options) =>
        _plans.TryGetValue(operation, out var planned)
            ? planned
            : _plans.GetOrAdd(operation, Planner.Plan(schema, document!, operation, options));
}
