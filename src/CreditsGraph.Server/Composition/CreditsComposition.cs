using CreditsGraph.Api;
using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Server.Composition;

/// <summary>The catalogue of film credits: its schema, its store and the page it starts with.</summary>
internal static class CreditsComposition
{
    public static ServerComposition Create() => new(AddServices, LoadAsync);

    private static void AddServices(WebApplicationBuilder builder, ServerSettings settings)
    {
        var schema = new Lazy<Schema>(CreditsSchema.Create);
        var database = Database.CreateInMemory("credits");
        builder.Services.AddPooledDbContextFactory<CatalogContext>(database.Configure);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ImportPipeline>();
        builder.Services.AddCreditsSchema();
        builder.Services.AddSingleton(services => new RequestExecutor(schema.Value, new RequestExecutorOptions
        {
            OnUnexpectedError = (place, exception) => Log(services, place, exception),
        }));
        builder.Services.Configure<GraphQLHttpOptions>(http => http.Sdl = () => SchemaPrinter.Print(schema.Value));
    }

    private static async Task<CatalogueSummary> LoadAsync(IServiceProvider services, CancellationToken cancellation)
    {
        await services.GetRequiredService<ImportPipeline>().ImportAsync([CreditsPageFile.SeoulTrain()], cancellation);
        return new CatalogueSummary("x", []);
    }

    private static void Log(IServiceProvider services, string place, Exception exception) =>
        services.GetRequiredService<ILoggerFactory>().CreateLogger("GraphQL").LogError(exception, "{Place} failed.", place);
}
