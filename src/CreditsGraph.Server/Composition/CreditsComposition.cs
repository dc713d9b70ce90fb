using CreditsGraph.Api;
using CreditsGraph.GraphQL.AspNetCore;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.GraphQL.TypeSystem;
using CreditsGraph.GraphQL.Validation;
using CreditsGraph.Importing;
using CreditsGraph.Importing.CreditsPages;
using CreditsGraph.Store;
using Microsoft.Extensions.Options;

namespace CreditsGraph.Server.Composition;

/// <summary>The catalogue of film credits: its schema, its store and the page it starts with.</summary>
internal static class CreditsComposition
{
    public static ServerComposition Create()
    {
        // The page can be read, and the store's model made, while the host is still being put together.
        Task<SourcePage>? page = null;
        return new(
            () =>
            {
                _ = Task.Run(() => WarmUp.OpenStoreAsync());
                page = Task.Run(CreditsPageFile.SeoulTrain);
            },
            AddServices,
            (services, cancellation) => CatalogueLoading.LoadAsync(services, () => page ?? Task.Run(CreditsPageFile.SeoulTrain), cancellation));
    }

    private static void AddServices(WebApplicationBuilder builder, ServerSettings settings)
    {
        builder.Services.AddPooledDbContextFactory<CatalogContext>(settings.Database.Configure);
        builder.Services.AddSingleton(TimeProvider.System);
        builder.Services.AddSingleton<ImportPipeline>();
        builder.Services.AddCreditsSchema();
        builder.Services.AddSingleton(services => new RequestExecutor(
            services.GetRequiredService<Schema>(),
            new RequestExecutorOptions
            {
                Validation = new ValidationOptions { AllowIntrospection = settings.IntrospectionEnabled },
                OnUnexpectedError = (place, exception) => Log(services, place, exception),
            }));
        builder.Services.AddSingleton<IConfigureOptions<GraphQLHttpOptions>>(services =>
            new ConfigureOptions<GraphQLHttpOptions>(http => http.Sdl = () => SchemaPrinter.Print(services.GetRequiredService<Schema>())));
    }

    private static void Log(IServiceProvider services, string place, Exception exception) =>
        services.GetRequiredService<ILoggerFactory>().CreateLogger("CreditsGraph.GraphQL").LogError(exception, "{Place} failed.", place);
}
