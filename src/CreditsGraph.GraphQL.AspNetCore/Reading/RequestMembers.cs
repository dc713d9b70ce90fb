using System.Buffers;
using System.Text.Json;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>The members of a request as they were read; the variables' memory is pooled and given back by disposing.</summary>
internal sealed class RequestMembers : IDisposable
{
    private JsonDocument? _variables;
    private byte[]? _rented;

    /// <summary>The document's text, in the body's memory or in memory of its own; null when absent.</summary>
    public ReadOnlyMemory<byte>? Document { get; set; }

    public string? OperationName { get; set; }

    public JsonDocument? Variables
    {
        get => _variables;
        set
        {
            _variables?.Dispose();
            _variables = value;
        }
    }

    /// <summary>Memory for a document whose text does not stand in the body as it is; given back with the rest.</summary>
    public byte[] Rent(int length) => _rented = ArrayPool<byte>.Shared.Rent(length);

    /// <summary>The request for the engine; valid until this or the body it was read from is disposed.</summary>
    public GraphQLRequest ToRequest(CostMode cost, bool queriesOnly) =>
        new(Document ?? default, OperationName, _variables?.RootElement ?? default) { Cost = cost, QueriesOnly = queriesOnly };

    public void Dispose()
    {
        _variables?.Dispose();
        if (_rented is not null)
            ArrayPool<byte>.Shared.Return(_rented);
        _rented = null;
    }
}
