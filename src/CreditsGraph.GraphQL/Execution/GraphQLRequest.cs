using System.Text.Json;

namespace CreditsGraph.GraphQL.Execution;

/// <summary>A request as a transport received it (specification, section 6.1).</summary>
/// <param name="Document">The document's text in UTF-8.</param>
/// <param name="OperationName">Which operation of the document to execute; null when it has only one.</param>
/// <param name="Variables">The variables, a JSON object; default (undefined) or null when there are none.</param>
public sealed record GraphQLRequest(ReadOnlyMemory<byte> Document, string? OperationName = null, JsonElement Variables = default)
{
    /// <summary>Whether only queries may run, as for a GET request; another operation is refused as <see cref="ResultKind.OperationNotAllowed"/>.</summary>
    public bool QueriesOnly { get; init; }

    /// <summary>What to do about the operation's cost beside keeping the limit.</summary>
    public CostMode Cost { get; init; }
}
