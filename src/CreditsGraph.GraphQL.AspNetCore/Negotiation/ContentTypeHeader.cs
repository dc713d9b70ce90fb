using CreditsGraph.GraphQL.AspNetCore.Responding;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace CreditsGraph.GraphQL.AspNetCore.Negotiation;

/// <summary>
/// What a request may be encoded in: JSON in UTF-8, uncompressed. Nothing else, for two reasons: a page of another origin
/// cannot send it without being asked first, and no other character set is ever decoded.
/// </summary>
internal static class ContentTypeHeader
{
    private const string Json = "application/json";

    /// <summary>The refusal of the request's encoding, or null. A GET request may leave the header out.</summary>
    public static RequestRefusal? Check(HttpRequest request)
    {
        if (request.Headers.ContentEncoding.Count > 0 && !IsIdentity(request.Headers.ContentEncoding.ToString()))
            return Refusals.Encoded;
        var header = request.ContentType;
        if (header == Json || (header is null && HttpMethods.IsGet(request.Method)))
            return null;
        if (!MediaTypeHeaderValue.TryParse(header, out var type)
            || !type.MediaType.Equals(Json, StringComparison.OrdinalIgnoreCase))
            return Refusals.NotJson;
        return IsUtf8(type) ? null : Refusals.NotUtf8;
    }

    /// <summary>Whether a media type names no character set or UTF-8.</summary>
    public static bool IsUtf8(MediaTypeHeaderValue type)
    {
        var charset = HeaderUtilities.RemoveQuotes(type.Charset);
        return charset.Length == 0 || charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsIdentity(string encoding) =>
        encoding.Length == 0 || encoding.Equals("identity", StringComparison.OrdinalIgnoreCase);
}
