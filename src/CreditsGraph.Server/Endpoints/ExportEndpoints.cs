using System.Net.Mime;
using CreditsGraph.Analysis.Export;
using CreditsGraph.Api.Export;
using CreditsGraph.GraphQL.Errors;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace CreditsGraph.Server.Endpoints;

/// <summary><c>/export/{format}?where=JSON</c>: a selection of credits as a file, streamed.</summary>
internal static class ExportEndpoints
{
    private const string UnknownFormat = "CG_UNKNOWN_FORMAT";

    public static void MapExport(this WebApplication application, string path) =>
        application.MapGet($"{path}/{{format}}", ExportAsync);

    private static async Task ExportAsync(HttpContext context, string format, string? where)
    {
        if (!ExportFormats.TryParse(format, out var parsed, out var unknown))
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, new(unknown) { Code = UnknownFormat });
            return;
        }

        try
        {
            var export = context.RequestServices.GetRequiredService<CreditExport>();
            var refusal = await export.WriteAsync(where, parsed, () => Open(context, parsed), context.RequestAborted);
            if (refusal is not null)
                await RefuseAsync(context, StatusCodes.Status400BadRequest, refusal);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // Nobody listens any more, and the work has ended.
        }
        catch (Exception) when (context.Response.HasStarted)
        {
            // Too late for another status: the client must see that the file is no whole one.
            context.Abort();
            throw;
        }
    }

    private static Stream Open(HttpContext context, ExportFormat format)
    {
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        context.Response.ContentType = ExportFormats.MediaTypeOf(format);
        context.Response.Headers[HeaderNames.ContentDisposition] =
            new ContentDisposition { FileName = $"creditsgraph.{ExportFormats.EndingOf(format)}" }.ToString();
        return context.Response.Body;
    }

    private static Task RefuseAsync(HttpContext context, int status, GraphQLError error)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(
            new { errors = new[] { new { message = error.Message, extensions = Extensions(error) } } }, context.RequestAborted);
    }

    private static Dictionary<string, object?> Extensions(GraphQLError error) =>
        error.Extensions.Prepend(new("code", error.Code)).ToDictionary(entry => entry.Key, entry => entry.Value);
}
