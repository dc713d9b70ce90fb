using System.Text;
using CreditsGraph.GraphQL.AspNetCore.Responding;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>
/// Reads a request's members from a URL (GraphQL over HTTP, "GET"). An empty parameter is an absent one; the literal
/// text <c>null</c> is an operation's name like any other.
/// </summary>
internal static class UrlRequestReader
{
    private static readonly string[] Known = ["query", "operationName", "variables", "extensions"];

    /// <summary>Reads a request into <paramref name="members"/>, or says why it cannot be one.</summary>
    public static RequestRefusal? Read(IQueryCollection url, int maxDepth, RequestMembers members)
    {
        foreach (var member in Known)
            if (url[member].Count > 1)
                return Refusals.Duplicate(member);
        if (Value(url, "query") is not { } query)
            return Refusals.NoDocument(unknown: null);
        members.Document = Encoding.UTF8.GetBytes(query);
        members.OperationName = Value(url, "operationName");
        return ReadVariables(url, maxDepth, members) ?? CheckExtensions(url, maxDepth);
    }

    private static RequestRefusal? ReadVariables(IQueryCollection url, int maxDepth, RequestMembers members)
    {
        if (Value(url, "variables") is not { } variables)
            return null;
        var text = Encoding.UTF8.GetBytes(variables);
        var refusal = JsonObjects.Check(text, maxDepth, "variables", out var isNull);
        return refusal is null && !isNull ? JsonObjects.Parse(text, maxDepth, "variables", members) : refusal;
    }

    private static RequestRefusal? CheckExtensions(IQueryCollection url, int maxDepth) =>
        Value(url, "extensions") is { } extensions
            ? JsonObjects.Check(Encoding.UTF8.GetBytes(extensions), maxDepth, "extensions", out _)
            : null;

    private static string? Value(IQueryCollection url, string member) =>
        url.TryGetValue(member, out var values) && !StringValues.IsNullOrEmpty(values) ? values.ToString() : null;
}
