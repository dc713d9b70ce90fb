using System.Text;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;

namespace CreditsGraph.Server.Endpoints;

/// <summary>
/// Serves the IDE to browsers at the address of the GraphQL endpoint. Its files are served as they came; they ask for
/// each other by relative addresses, so the page stands at the path with a slash at its end.
/// </summary>
internal static class IdeEndpoints
{
    // Whatever the IDE would ask of other hosts (signing in, telemetry, updates) the browser refuses on our word.
    private const string Policy =
        "default-src 'self' 'unsafe-inline' 'unsafe-eval' data: blob:; connect-src 'self'; frame-ancestors 'none'";

    private const string DocumentCookie = "creditsgraph-document";
    private const string NoCache = "no-cache";
    private const string Html = "text/html; charset=utf-8";

    public static void UseIde(this WebApplication application, string path, IdeFiles files)
    {
        var areThere = files.AreThere;
        RequestDelegate page = areThere ? context => SendIndexAsync(context, files.Index) : SendMissingAsync;
        application.Use((context, next) => IsPage(context.Request, path) ? page(context) : next(context));
        if (areThere)
            MapFiles(application, path, files);
    }

    private static void MapFiles(WebApplication application, string path, IdeFiles files)
    {
        application.UseStaticFiles(new StaticFileOptions
        {
            RequestPath = path,
            FileProvider = new PhysicalFileProvider(files.Folder),
            ContentTypeProvider = Types(),
            // The licence has no extension.
            ServeUnknownFileTypes = true,
            DefaultContentType = "text/plain; charset=utf-8",
            OnPrepareResponse = file => SetHeaders(file.Context),
        });
        var configuration = IdeFiles.Configuration(null);
        application.MapGet($"{path}/bcp-config.json", (RequestDelegate)(context =>
        {
            context.Response.Headers.CacheControl = NoCache;
            // The page at the root hands the query behind a view over in a cookie.
            var document = context.Request.Cookies[DocumentCookie];
            return SendAsync(
                context, "application/json; charset=utf-8", document is null ? configuration : IdeFiles.Configuration(document));
        }));
    }

    /// <summary>Whether a browser asks for a page to look at, not for a query's answer or the schema.</summary>
    private static bool IsPage(HttpRequest request, string path) =>
        (HttpMethods.IsGet(request.Method) || HttpMethods.IsHead(request.Method))
        && (request.Path == path || request.Path == path + "/")
        && request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase)
        && !request.Query.ContainsKey("query")
        && !request.Query.ContainsKey("sdl");

    private static Task SendIndexAsync(HttpContext context, string index)
    {
        var request = context.Request;
        context.Response.Headers.Vary = "Accept";
        if (!request.Path.Value!.EndsWith('/'))
        {
            // Not for ever: the IDE can be turned off.
            context.Response.Redirect(request.PathBase + request.Path + "/" + request.QueryString);
            return Task.CompletedTask;
        }

        SetHeaders(context);
        context.Response.ContentType = Html;
        return HttpMethods.IsHead(request.Method)
            ? Task.CompletedTask
            : context.Response.SendFileAsync(index, context.RequestAborted);
    }

    private static Task SendMissingAsync(HttpContext context)
    {
        SetHeaders(context);
        context.Response.Headers.Vary = "Accept";
        return SendAsync(context, Html, Encoding.UTF8.GetBytes(IdeFiles.Text("missing.html")));
    }

    private static async Task SendAsync(HttpContext context, string type, byte[] body)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = body.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted);
    }

    // What stands under static/ has its hash in its name; everything else must be asked for again.
    private static void SetHeaders(HttpContext context)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "no-referrer";
        headers.CacheControl = context.Request.Path.Value!.Contains("/static/", StringComparison.Ordinal)
            ? "public, max-age=31536000, immutable"
            : NoCache;
    }

    private static FileExtensionContentTypeProvider Types()
    {
        var types = new FileExtensionContentTypeProvider();
        types.Mappings[".ttf"] = "font/ttf";
        types.Mappings[".mjs"] = "text/javascript";
        types.Mappings[".cjs"] = "text/javascript";
        return types;
    }
}
