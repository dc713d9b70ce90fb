using System.Text.Json;

namespace CreditsGraph.Api.Tests.Workload;

/// <summary>A statement that PostgreSQL has executed, with the plan that it executed it by.</summary>
internal sealed record ExecutedStatement(string Text, JsonElement Plan)
{
    /// <summary>Every scan of a table in the plan, written as "Index Scan of credit".</summary>
    public IEnumerable<string> Scans() => Nodes(Plan)
        .Where(node => node.TryGetProperty("Relation Name", out _))
        .Select(node => $"{node.GetProperty("Node Type").GetString()} of {node.GetProperty("Relation Name").GetString()}");

    private static IEnumerable<JsonElement> Nodes(JsonElement node) =>
        node.TryGetProperty("Plans", out var inner) ? inner.EnumerateArray().SelectMany(Nodes).Prepend(node) : [node];
}
