using CreditsGraph.GraphQL.AspNetCore.Responding;
using CreditsGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore.Negotiation;

/// <summary>The header <c>GraphQL-Cost</c>: <c>report</c> or <c>validate</c>, in any case.</summary>
internal static class CostHeader
{
    public const string Name = "GraphQL-Cost";

    /// <summary>What the request asks about its cost, or the refusal of another value.</summary>
    public static RequestRefusal? Read(HttpRequest request, out CostMode mode)
    {
        mode = CostMode.Enforce;
        if (!request.Headers.TryGetValue(Name, out var header))
            return null;
        var text = header.ToString();
        if (text.Equals("report", StringComparison.OrdinalIgnoreCase))
            mode = CostMode.Report;
        else if (text.Equals("validate", StringComparison.OrdinalIgnoreCase))
            mode = CostMode.Validate;
        else
            return Refusals.InvalidCost;
        return null;
    }
}
