using CreditsGraph.Domain;
using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;
using Microsoft.EntityFrameworkCore;

namespace CreditsGraph.Server.Composition;

/// <summary>
/// Uses store and engine before anybody asks, for the code that is compiled on the way. It has catalogues of its own,
/// so the real one may still be loading; no answer of it matters.
/// </summary>
internal static class WarmUp
{
    private static readonly byte[] Document =
        """
        query WarmUp($name: String! = "Query", $size: Int = 1) {
          __type(name: $name) { name }
          films(first: $size, where: { slug: { eq: $name } }) {
            totalCount
            nodes { id title credits(first: 1) { nodes { creditedAs role { name } contributor { name } } } }
          }
        }
        """u8.ToArray();

    /// <summary>Makes the store's model, and saves something.</summary>
    public static async Task OpenStoreAsync()
    {
        var options = new DbContextOptionsBuilder<CatalogContext>();
        NewCatalogue().Configure(options);
        await using var catalog = new CatalogContext(options.Options);
        catalog.Add(new Role { Id = 1, Slug = "warm-up" });
        catalog.Add(new Publication { Id = 1, Slug = "warm-up" });
        await catalog.SaveChangesAsync();
    }

    /// <summary>Asks the engine something of the schema and of a catalogue without films.</summary>
    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (services.GetService<RequestExecutor>() is not { } executor)
            return;
        await using var empty = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(NewCatalogue().Configure)
            .BuildServiceProvider();
        using var result = await executor.ExecuteAsync(new(Document), empty, cancellation);
    }

    private static Database NewCatalogue() => Database.CreateInMemory(Guid.NewGuid().ToString());
}
