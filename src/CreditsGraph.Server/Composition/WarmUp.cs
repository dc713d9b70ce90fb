using CreditsGraph.GraphQL.Execution;
using CreditsGraph.Store;
using CreditsGraph.Store.Providers;

namespace CreditsGraph.Server.Composition;

/// <summary>
/// Runs a query before anybody asks, for the code of engine and store that is compiled on the way. It asks an empty
/// catalogue of its own, so the real one may still be loading; its answer does not matter.
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

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (services.GetService<RequestExecutor>() is not { } executor)
            return;
        await using var empty = new ServiceCollection()
            .AddPooledDbContextFactory<CatalogContext>(Database.CreateInMemory("warm-up").Configure)
            .BuildServiceProvider();
        using var result = await executor.ExecuteAsync(new(Document), empty, cancellation);
    }
}
