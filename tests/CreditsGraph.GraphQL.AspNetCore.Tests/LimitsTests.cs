using System.Text.Json;
using CreditsGraph.GraphQL.Building;
using CreditsGraph.GraphQL.Execution;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

public sealed class LimitsTests
{
    [Fact]
    public async Task The_limits_can_be_read_before_they_are_met()
    {
        var builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddGraphQLServer(options => options.MaxRequestSize = 5_000);
        builder.Services.AddSingleton(new RequestExecutor(
            SdlSchemaBuilder.Build("type Query { pages(first: Int): [Int] @listSize(assumedSize: 50, slicingArguments: [\"first\"], slicingArgumentDefaultValue: 10) } "
                + "directive @listSize(assumedSize: Int, slicingArguments: [String!], slicingArgumentDefaultValue: Int) on FIELD_DEFINITION"),
            new RequestExecutorOptions { Timeout = TimeSpan.FromSeconds(7) }));
        await using var application = builder.Build();
        application.MapGraphQL();
        await application.StartAsync(TestContext.Current.CancellationToken);

        using var response = await application.GetTestClient().GetAsync("/graphql/limits", TestContext.Current.CancellationToken);
        var limits = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));

        Assert.Equal("application/json; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal(5_000, limits.GetProperty("request").GetProperty("maxBytes").GetInt32());
        Assert.Equal(7, limits.GetProperty("request").GetProperty("timeoutSeconds").GetInt32());
        Assert.Equal(15_000, limits.GetProperty("document").GetProperty("maxAllowedTokens").GetInt32());
        Assert.Equal(5, limits.GetProperty("validation").GetProperty("maxAllowedErrors").GetInt32());
        Assert.Equal(100, limits.GetProperty("operation").GetProperty("maxDepth").GetInt32());
        Assert.Equal(20_000, limits.GetProperty("cost").GetProperty("maxFieldCost").GetInt32());
        Assert.Equal(
            """[{"field":"Query.pages","arguments":["first"],"default":10,"max":50}]""",
            JsonSerializer.Serialize(limits.GetProperty("lists")));
    }
}
