using System.Net;
using CreditsGraph.Server.Composition;

namespace CreditsGraph.Server.Tests.Composition;

public sealed class ServerApplicationTests
{
    [Fact]
    public async Task Health_is_told()
    {
        await using var server = await RunningServer.StartAsync(StubComposition.Create());
        using var response = await server.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Theory]
    [InlineData(true, HttpStatusCode.OK)]
    [InlineData(false, HttpStatusCode.NotFound)]
    public async Task The_schema_s_text_goes_with_introspection(bool enabled, HttpStatusCode expected)
    {
        await using var server = await RunningServer.StartAsync(
            StubComposition.Create(), new ServerSettings { IntrospectionEnabled = enabled });
        using var response = await server.GetAsync("/graphql/schema.graphql");
        Assert.Equal(expected, response.StatusCode);
    }
}
