using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Net.Http.Headers;

namespace CreditsGraph.Server.Endpoints;

/// <summary>Serves the page at the root, which shows the catalogue through the public GraphQL API.</summary>
internal static class PageEndpoints
{
    // The drawing brings its own style sheet; nothing else comes from anywhere but this server.
    private const string Policy =
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; frame-ancestors 'none'; base-uri 'none'";

    public static void UsePage(this WebApplication application)
    {
        var files = new PhysicalFileProvider(Path.Combine(AppContext.BaseDirectory, "page"));
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".mjs"] = "text/javascript";
        application.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = "/page",
            FileProvider = files,
            ContentTypeProvider = types,
            OnPrepareResponse = file => SetHeaders(file.Context),
        });
        application.MapMethods("/", [HttpMethods.Get, HttpMethods.Head], context =>
        {
            SetHeaders(context);
            context.Response.ContentType = "text/html; charset=utf-8";
            return HttpMethods.IsHead(context.Request.Method)
                ? Task.CompletedTask
                : context.Response.SendFileAsync(files.GetFileInfo("index.html"), context.RequestAborted);
        });
    }

    private static void SetHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers[HeaderNames.CacheControl] = "no-cache";
    }
}
