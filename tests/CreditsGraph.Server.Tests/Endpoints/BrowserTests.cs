using System.Collections.Concurrent;
using CreditsGraph.Server.Composition;
using Microsoft.Playwright;

namespace CreditsGraph.Server.Tests.Endpoints;

/// <summary>The IDE as a person meets it, in a browser that reaches nothing but the server.</summary>
public sealed class BrowserTests
{
    private const float Patience = 60_000;

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    [Fact]
    public async Task A_browser_runs_the_first_document_and_shows_the_answer_without_any_other_host()
    {
        Assert.SkipUnless(new ServerSettings().Ide.AreThere, "The build could not fetch the IDE: it needs Node 20.");
        Assert.SkipWhen(Chromium() is null, "Chromium is not installed.");
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Arguments });
        await using var context = await browser.NewContextAsync();
        var strangers = await BlockOthersAsync(context, server.Address);
        var page = await context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        var errors = new ConcurrentQueue<string>();
        page.PageError += (_, error) => errors.Enqueue(error);

        await page.GotoAsync(new Uri(server.Address, "/graphql").ToString());
        // The page loads itself again once its service worker holds its files.
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
        await page.GetByText("Create Document").First.ClickAsync();
        await page.GetByText("query SeoulTrain").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("\"Lisa Sleeth\"").First.WaitForAsync();

        Assert.EndsWith("/graphql/", page.Url, StringComparison.Ordinal);
        Assert.Equal([], strangers);
        Assert.Equal([], errors);
    }

    private static async Task<ConcurrentQueue<string>> BlockOthersAsync(IBrowserContext context, Uri server)
    {
        var strangers = new ConcurrentQueue<string>();
        await context.RouteAsync(
            url => new Uri(url) is { Scheme: "http" or "https" } uri && uri.Authority != server.Authority,
            async route =>
            {
                strangers.Enqueue(route.Request.Url);
                await route.AbortAsync();
            });
        return strangers;
    }

    private static string? Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Prepend("/usr/bin")
        .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
