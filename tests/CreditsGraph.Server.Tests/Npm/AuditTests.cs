using System.Text.Json;
using CreditsGraph.Server.Composition;

namespace CreditsGraph.Server.Tests.Npm;

/// <summary>The published audits of GraphQL over HTTP, run by their own program against the running server.</summary>
public sealed class AuditTests
{
    private const int Published = 61;

    [Fact]
    public async Task All_audits_of_graphql_http_are_ok()
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        var output = await Node.RunAsync("audit.js", new Uri(server.Address, "/graphql").ToString());
        using var audits = JsonDocument.Parse(output);
        Assert.Equal(Published, audits.RootElement.GetArrayLength());
        Assert.Equal([], audits.RootElement.EnumerateArray().Where(audit => !IsOk(audit)).Select(audit => audit.GetRawText()));
    }

    private static bool IsOk(JsonElement audit) => audit.GetProperty("status").GetString() == "ok";
}
