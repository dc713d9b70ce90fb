using System.Net;
using System.Text.Json;
using CreditsGraph.Server.Composition;
using CreditsGraph.Server.Endpoints;

namespace CreditsGraph.Server.Tests.Endpoints;

public sealed class IdeEndpointsTests
{
    private const string Browser = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    [Fact]
    public async Task A_browser_is_sent_to_the_page()
    {
        await using var server = await StartWithIdeAsync();
        using var response = await server.GetAsync("/graphql?tab=1", Browser);
        Assert.Equal(HttpStatusCode.Found, response.StatusCode);
        Assert.Equal("/graphql/?tab=1", response.Headers.Location?.ToString());
        Assert.Equal(["Accept"], response.Headers.Vary);
    }

    [Fact]
    public async Task The_page_is_the_package_s_own_and_talks_to_nobody_else()
    {
        await using var server = await StartWithIdeAsync();
        using var response = await server.GetAsync("/graphql/", Browser);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html; charset=utf-8", response.Content.Headers.ContentType?.ToString());
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Contains("connect-src 'self'", response.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal(await File.ReadAllTextAsync(new ServerSettings().Ide.Index, TestContext.Current.CancellationToken), await TextAsync(response));
        using var head = await server.GetAsync("/graphql/", Browser, HttpMethod.Head);
        Assert.Equal(HttpStatusCode.OK, head.StatusCode);
    }

    [Theory]
    [InlineData("*.js", "text/javascript", "public, max-age=31536000, immutable")]
    [InlineData("*.css", "text/css", "public, max-age=31536000, immutable")]
    [InlineData("*.woff2", "font/woff2", "public, max-age=31536000, immutable")]
    [InlineData("*.ttf", "font/ttf", "public, max-age=31536000, immutable")]
    [InlineData("*.js.LICENSE.txt", "text/plain", "public, max-age=31536000, immutable")]
    [InlineData("service-worker.js", "text/javascript", "no-cache")]
    [InlineData("manifest.webmanifest", "application/manifest+json", "no-cache")]
    [InlineData("favicon.svg", "image/svg+xml", "no-cache")]
    [InlineData("index.html", "text/html", "no-cache")]
    [InlineData("LICENSE", "text/plain", "no-cache")]
    public async Task A_file_has_its_media_type_and_a_lifetime(string pattern, string mediaType, string lifetime)
    {
        await using var server = await StartWithIdeAsync();
        var folder = new ServerSettings().Ide.Folder;
        var from = pattern.StartsWith('*') ? Path.Combine(folder, "static") : folder;
        var file = Directory.GetFiles(from, pattern, SearchOption.AllDirectories).First();
        using var response = await server.GetAsync("/graphql/" + Path.GetRelativePath(folder, file).Replace('\\', '/'));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
        Assert.Equal(
            lifetime.Split(", ").Order(), response.Headers.CacheControl!.ToString().Split(", ").Order());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
        var body = await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), body);
    }

    [Fact]
    public async Task The_configuration_names_this_server_and_no_telemetry()
    {
        await using var server = await StartWithIdeAsync();
        using var response = await server.GetAsync("/graphql/bcp-config.json");
        using var json = JsonDocument.Parse(await TextAsync(response));
        Assert.Equal("no-cache", response.Headers.CacheControl?.ToString());
        Assert.Equal("CreditsGraph", json.RootElement.GetProperty("title").GetString());
        Assert.True(json.RootElement.GetProperty("useBrowserUrlAsEndpoint").GetBoolean());
        Assert.True(json.RootElement.GetProperty("disableTelemetry").GetBoolean());
        Assert.Equal(IdeFiles.Text("first-document.graphql"), json.RootElement.GetProperty("graphQLDocument").GetString());
    }

    [Theory]
    [InlineData("/graphql?query={a}", Browser, HttpStatusCode.OK, "application/json")]
    [InlineData("/graphql?sdl", Browser, HttpStatusCode.OK, "application/graphql")]
    [InlineData("/graphql/schema.graphql", Browser, HttpStatusCode.OK, "application/graphql")]
    [InlineData("/graphql", "application/json", HttpStatusCode.BadRequest, "application/json")]
    [InlineData("/graphql/nowhere.js", Browser, HttpStatusCode.NotFound, null)]
    [InlineData("/graphql/../appsettings.json", Browser, HttpStatusCode.NotFound, null)]
    [InlineData("/graphql/%2e%2e/CreditsGraph.Server.dll", Browser, HttpStatusCode.NotFound, null)]
    [InlineData("/graphql/..%2fCreditsGraph.Server.dll", Browser, HttpStatusCode.NotFound, null)]
    public async Task Nothing_else_is_taken_for_the_page(string url, string accept, HttpStatusCode status, string? mediaType)
    {
        await using var server = await StartWithIdeAsync();
        using var response = await server.GetAsync(url, accept);
        Assert.Equal(status, response.StatusCode);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }

    [Theory]
    [InlineData("/graphql")]
    [InlineData("/graphql/")]
    public async Task Without_the_package_a_page_says_how_to_get_it(string url)
    {
        await using var server = await RunningServer.StartAsync(
            StubComposition.Create(), new() { Ide = new(Path.Combine(AppContext.BaseDirectory, "nowhere")) });
        using var response = await server.GetAsync(url, Browser);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("text/html", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains("Install Node 20", await TextAsync(response), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_ide_can_be_turned_off()
    {
        await using var server = await RunningServer.StartAsync(StubComposition.Create(), new() { IdeEnabled = false });
        using var page = await server.GetAsync("/graphql/", Browser);
        Assert.Equal(HttpStatusCode.BadRequest, page.StatusCode);
        using var file = await server.GetAsync("/graphql/index.html", Browser);
        Assert.Equal(HttpStatusCode.NotFound, file.StatusCode);
    }

    private static Task<RunningServer> StartWithIdeAsync()
    {
        Assert.SkipUnless(new ServerSettings().Ide.AreThere, "The build could not fetch the IDE: it needs Node 20.");
        return RunningServer.StartAsync(StubComposition.Create());
    }

    private static Task<string> TextAsync(HttpResponseMessage response) =>
        response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
}
