using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.Server.Endpoints;

namespace CreditsGraph.Server.Composition;

/// <summary>Puts the web application together: what it is made of, in the order in which a request meets it.</summary>
internal static class ServerApplication
{
    public const string GraphQLPath = "/graphql";
    public const string ExportPath = "/export";
    public const string HealthPath = "/health";

    /// <summary>A builder that reads settings from beside the program and <paramref name="settings"/> last.</summary>
    public static WebApplicationBuilder CreateBuilder(IEnumerable<KeyValuePair<string, string?>> settings)
    {
        var builder = WebApplication.CreateSlimBuilder(
            new WebApplicationOptions { ContentRootPath = AppContext.BaseDirectory });
        if (Environment.GetEnvironmentVariable("CREDITSGRAPH_DATABASE") is { Length: > 0 } database)
            builder.Configuration.AddInMemoryCollection([new("Database", database)]);
        builder.Configuration.AddInMemoryCollection(settings);
        builder.WebHost.UseKestrelHttpsConfiguration();
        builder.WebHost.ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        // The program itself says where it listens and why it could not; what remains is worth a line.
        builder.Logging.AddFilter("Microsoft", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        // A request in its logs would be worth an activity and a scope; nothing of it is logged.
        builder.Logging.AddFilter("Microsoft.AspNetCore.Hosting.Diagnostics", LogLevel.None);
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(10));
        return builder;
    }

    /// <summary>The application with its services, before any request could reach it: <see cref="Map"/> comes next.</summary>
    public static WebApplication Build(
        WebApplicationBuilder builder, ServerSettings settings, ServerComposition composition)
    {
        builder.Services.AddGraphQLServer(http =>
        {
            http.DraftStatusCodes = settings.DraftStatusCodes;
            http.MaxRequestSize = settings.MaxRequestSize;
            http.EnableSchemaRequests = settings.IntrospectionEnabled;
            foreach (var origin in settings.CorsOrigins)
                http.AllowedOrigins.Add(origin);
        });
        builder.Services.AddHealthChecks();
        builder.Services.AddSingleton(settings);
        composition.AddServices(builder, settings);
        return builder.Build();
    }

    /// <summary>Lays the way of a request through the application. Builds the schema.</summary>
    public static void Map(WebApplication application, ServerSettings settings)
    {
        application.UseGraphQLServer();
        if (settings.IdeEnabled)
            application.UseIde(GraphQLPath, settings.Ide);
        application.MapGraphQL(GraphQLPath);
        application.UsePage();
        application.MapExport(ExportPath);
        application.MapHealthChecks(HealthPath);
    }
}
