using System.Text.Json;
using CreditsGraph.Server.Composition;

namespace CreditsGraph.Server.Tests.Npm;

/// <summary>What a client makes of the schema, by the reference implementation's own judgement.</summary>
public sealed class ClientSchemaTests
{
    [Fact]
    public async Task A_client_builds_from_introspection_the_schema_that_is_printed()
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        var output = await Node.RunAsync("client-schema.js", new Uri(server.Address, "/graphql").ToString());
        using var findings = JsonDocument.Parse(output);
        Assert.NotEqual(0, findings.RootElement.GetProperty("types").GetInt32());
        Assert.Equal([], Lines(findings, "mistakes"));
        Assert.Equal([], Lines(findings, "onlyIntrospected"));
        Assert.Equal([], Lines(findings, "onlyPrinted"));
    }

    private static IEnumerable<string?> Lines(JsonDocument findings, string name) =>
        findings.RootElement.GetProperty(name).EnumerateArray().Select(line => line.GetString());
}
