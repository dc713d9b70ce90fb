namespace CreditsGraph.GraphQL.Tests.Execution;

/// <summary>The services of a request that needs none.</summary>
internal sealed class NoServices : IServiceProvider
{
    public static readonly NoServices Instance = new();

    public object? GetService(Type serviceType) => null;
}
