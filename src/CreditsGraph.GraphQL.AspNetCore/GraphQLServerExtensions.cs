using System.IO.Compression;
using CreditsGraph.GraphQL.AspNetCore.Negotiation;
using CreditsGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Cors.Infrastructure;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace CreditsGraph.GraphQL.AspNetCore;

/// <summary>Puts a GraphQL server into an ASP.NET Core application: services, middleware, endpoints.</summary>
public static class GraphQLServerExtensions
{
    /// <summary>The name of the CORS policy that allows <see cref="GraphQLHttpOptions.AllowedOrigins"/>.</summary>
    internal const string CorsPolicy = "GraphQL";

    /// <summary>Adds what <see cref="UseGraphQLServer"/> and <see cref="MapGraphQL"/> need, but no <see cref="RequestExecutor"/>.</summary>
    public static IServiceCollection AddGraphQLServer(
        this IServiceCollection services, Action<GraphQLHttpOptions>? configure = null)
    {
        services.AddOptions<GraphQLHttpOptions>().Configure(options => configure?.Invoke(options));
        services.AddCors();
        services.AddOptions<CorsOptions>().Configure<IOptions<GraphQLHttpOptions>>(AddPolicy);
        services.AddResponseCompression(Compress);
        services.Configure<BrotliCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(options => options.Level = CompressionLevel.Fastest);
        return services;
    }

    /// <summary>Compresses responses for clients that ask for it, and answers other origins where any is allowed.</summary>
    public static IApplicationBuilder UseGraphQLServer(this IApplicationBuilder application)
    {
        if (Options(application.ApplicationServices).AllowedOrigins.Count > 0)
            application.UseCors();
        return application.UseResponseCompression();
    }

    /// <summary>
    /// Serves the registered <see cref="RequestExecutor"/> at a path, by POST and GET, and its schema's text at
    /// <c>?sdl</c> and below the path at <c>schema.graphql</c>; at <c>limits</c> what a request may ask for.
    /// </summary>
    public static IEndpointConventionBuilder MapGraphQL(this IEndpointRouteBuilder endpoints, string path = "/graphql")
    {
        var services = endpoints.ServiceProvider;
        var options = Options(services);
        var execute = services.GetService<ExecuteRequest>() ?? services.GetRequiredService<RequestExecutor>().ExecuteAsync;
        var handler = new GraphQLHandler(execute, options, services.GetRequiredService<ILogger<GraphQLHandler>>());
        var group = endpoints.MapGroup(path);
        if (options is { EnableSchemaRequests: true, Sdl: { } sdl })
            MapSchema(group, handler, new SchemaHandler(sdl));
        else
            group.Map("", handler.HandleAsync);
        if (services.GetService<RequestExecutor>() is { } executor)
            group.MapGet("limits", (RequestDelegate)new LimitsHandler(executor, options).HandleAsync);
        if (options.AllowedOrigins.Count > 0)
            group.RequireCors(CorsPolicy);
        return group;
    }

    private static void MapSchema(RouteGroupBuilder group, GraphQLHandler handler, SchemaHandler schema)
    {
        group.MapGet("schema.graphql", (RequestDelegate)schema.HandleAsync);
        group.Map("", context => IsSchemaRequest(context.Request)
            ? schema.HandleAsync(context)
            : handler.HandleAsync(context));
    }

    private static bool IsSchemaRequest(HttpRequest request) =>
        HttpMethods.IsGet(request.Method) && request.Query.ContainsKey("sdl");

    private static void AddPolicy(CorsOptions cors, IOptions<GraphQLHttpOptions> options) =>
        cors.AddPolicy(CorsPolicy, policy => policy
            .WithOrigins([.. options.Value.AllowedOrigins])
            .WithMethods("GET", "POST")
            .WithHeaders("Content-Type", GraphQLHandler.PreflightHeader, CostHeader.Name));

    // The answers hold nothing secret that a guess in the same answer could reveal, so HTTPS is compressed too.
    private static void Compress(ResponseCompressionOptions options)
    {
        options.EnableForHttps = true;
        options.MimeTypes = ResponseCompressionDefaults.MimeTypes.Concat(
            ["application/graphql-response+json", "application/graphql", "application/manifest+json"]);
    }

    private static GraphQLHttpOptions Options(IServiceProvider services) =>
        services.GetRequiredService<IOptions<GraphQLHttpOptions>>().Value;
}
