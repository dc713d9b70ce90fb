using System.Text.Json;
using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>The members of a request as they were read; the variables' memory is pooled and given back by disposing.</summary>
internal sealed class RequestMembers : IDisposable
{
    private JsonDocument? _variables;

    /// <summary>The document's text in memory of its own, so that the engine may keep it; null when absent.</summary>
    public byte[]? Document { get; set; }

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

    /// <summary>The request for the engine; valid until this is disposed.</summary>
    public GraphQLRequest ToRequest(CostMode cost, bool queriesOnly) =>
        new(Document, OperationName, _variables?.RootElement ?? default) { Cost = cost, QueriesOnly = queriesOnly };

    public void Dispose() => _variables?.Dispose();
}
