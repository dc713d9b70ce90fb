using System.Collections.Immutable;
using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Writing;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>A finished response (specification, section 7): its JSON text, ready to be sent, in pooled memory.</summary>
public sealed class ExecutionResult : IDisposable
{
    private readonly JsonBuffer? _body;
    private readonly ReadOnlyMemory<byte> _kept;

    /// <summary>A response in a buffer, which the result gives back.</summary>
    public ExecutionResult(ResultKind kind, JsonBuffer body, ImmutableArray<GraphQLError> errors) =>
        (Kind, _body, Errors) = (kind, body, errors);

    /// <summary>A response without errors that is kept for other requests too.</summary>
    internal ExecutionResult(ReadOnlyMemory<byte> kept) => (Kind, _kept, Errors) = (ResultKind.Success, kept, []);

    /// <summary>How the request ended.</summary>
    public ResultKind Kind { get; }

    /// <summary>The errors of the response, as they stand in its text.</summary>
    public ImmutableArray<GraphQLError> Errors { get; }

    /// <summary>The response as UTF-8 JSON; valid until the result is disposed.</summary>
    public ReadOnlyMemory<byte> Json => _body?.Written ?? _kept;

    /// <summary>Gives the memory back.</summary>
    public void Dispose() => _body?.Dispose();
}
