using CreditsGraph.GraphQL.Execution;

namespace CreditsGraph.Server.Composition;

/// <summary>
/// Runs a query before anybody asks, for the code of the engine that is compiled on the way. It asks for the schema and
/// not for data, so the catalogue may still be loading; its answer does not matter.
/// </summary>
internal static class WarmUp
{
    private static readonly byte[] Document =
        "query WarmUp($name: String! = \"Query\") { __type(name: $name) { name fields { name type { ...T } } } } fragment T on __Type { kind }"u8
            .ToArray();

    public static async Task RunAsync(IServiceProvider services, CancellationToken cancellation)
    {
        if (services.GetService<RequestExecutor>() is not { } executor)
            return;
        using var result = await executor.ExecuteAsync(new(Document), services, cancellation);
    }
}
