using CreditsGraph.Analysis.Graph;
using CreditsGraph.Importing;
using CreditsGraph.Store;
using CreditsGraph.Store.Migrations;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace CreditsGraph.Analysis.Tests;

/// <summary>An empty catalogue on some database, with its graph.</summary>
internal sealed class Catalogue(ServiceProvider services, LiveGraph graph, MovableClock clock) : IAsyncDisposable
{
    public LiveGraph Graph => graph;

    public MovableClock Clock => clock;

    public static async Task<Catalogue> CreateAsync(string kind)
    {
        var name = kind switch { "sqlite" => TestDatabases.Sqlite(), "postgres" => TestDatabases.PostgreSql(), _ => TestDatabases.InMemory() };
        Assert.True(Database.TryParse(name, out var database, out _));
        Assert.Null(await CatalogMigrations.PrepareAsync(database!, CancellationToken.None));
        var services = new ServiceCollection().AddPooledDbContextFactory<CatalogContext>(database!.Configure).BuildServiceProvider();
        var clock = new MovableClock();
        var contexts = services.GetRequiredService<IDbContextFactory<CatalogContext>>();
        return new(services, new(contexts, clock, NullLogger<LiveGraph>.Instance), clock);
    }

    public CatalogContext Open() => services.GetRequiredService<IDbContextFactory<CatalogContext>>().CreateDbContext();

    public Task<ImportReport> ImportAsync(SourcePage page) => ImportAsync(page.ToDocument());

    public Task<ImportReport> ImportAsync(SourceDocument document) => new ImportPipeline(
        services.GetRequiredService<IDbContextFactory<CatalogContext>>(), clock).ImportAsync(document, null, CancellationToken.None);

    public ValueTask DisposeAsync()
    {
        graph.Dispose();
        return services.DisposeAsync();
    }
}
