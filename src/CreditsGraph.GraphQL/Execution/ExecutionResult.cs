using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>A finished response (specification, section 7): its JSON text, ready to be sent, in pooled memory.</summary>
public sealed class ExecutionResult(ResultKind kind, JsonBuffer body, ImmutableArray<GraphQLError> errors) : IDisposable
{
    /// <summary>How the request ended.</summary>
    public ResultKind Kind { get; } = kind;

    /// <summary>The errors of the response, as they stand in its text.</summary>
    public ImmutableArray<GraphQLError> Errors { get; } = errors;

    /// <summary>The response as UTF-8 JSON; valid until the result is disposed.</summary>
    public ReadOnlyMemory<byte> Json => body.Written;

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => body.Dispose();
}
