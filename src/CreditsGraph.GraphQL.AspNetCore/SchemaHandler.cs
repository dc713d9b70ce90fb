using System.Text;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>Answers with the schema's text, made once.</summary>
internal sealed class SchemaHandler(Func<string> sdl)
{
    private readonly Lazy<byte[]> _text = new(() => Encoding.UTF8.GetBytes(sdl()));

    public async Task HandleAsync(HttpContext context)
    {
        var response = context.Response;
        response.ContentType = "application/graphql; charset=utf-8";
        response.ContentLength = _text.Value.Length;
        response.Headers.ContentDisposition = "attachment; filename=\"schema.graphql\"";
        response.Headers.CacheControl = "no-cache";
        await response.BodyWriter.WriteAsync(_text.Value, context.RequestAborted);
    }
}
