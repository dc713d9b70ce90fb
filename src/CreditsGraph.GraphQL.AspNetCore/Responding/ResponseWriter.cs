using CreditsGraph.GraphQL.Errors;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.Writing;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore.Responding;

/// <summary>Sends finished JSON with its length, media type and status.</summary>
internal static class ResponseWriter
{
    private const string GraphQLResponse = "application/graphql-response+json; charset=utf-8";
    private const string Json = "application/json; charset=utf-8";

    public static async Task WriteAsync(
        HttpResponse response, int status, ResponseFormat format, ReadOnlyMemory<byte> json)
    {
        response.StatusCode = status;
        response.ContentType = format == ResponseFormat.GraphQLResponse ? GraphQLResponse : Json;
        response.ContentLength = json.Length;
        await response.BodyWriter.WriteAsync(json, response.HttpContext.RequestAborted);
    }

    /// <summary>Sends a response that is one request error and no <c>data</c> (specification, section 7.1).</summary>
    public static async Task WriteErrorAsync(
        HttpResponse response, int status, ResponseFormat format, GraphQLError error)
    {
        using var body = new JsonBuffer(512);
        body.WriteRaw("{\"errors\":"u8);
        ErrorWriter.WriteAll(body, [error]);
        body.WriteRaw((byte)'}');
        await WriteAsync(response, status, format, body.Written);
    }
}
