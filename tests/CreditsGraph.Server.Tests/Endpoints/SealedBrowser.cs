using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace CreditsGraph.Server.Tests.Endpoints;

/// <summary>Chromium that reaches nothing but the server under test, and remembers what went wrong in its pages.</summary>
internal sealed class SealedBrowser : IAsyncDisposable
{
    private const float Patience = 60_000;

    /// <summary>A window on a desk; the IDE does not show a whole document in a smaller one.</summary>
    public static readonly ViewportSize Desk = new() { Width = 1280, Height = 720 };

    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ];

    private readonly IPlaywright _playwright;
    private readonly IBrowser _browser;
    private readonly IBrowserContext _context;

    private SealedBrowser(IPlaywright playwright, IBrowser browser, IBrowserContext context) =>
        (_playwright, _browser, _context) = (playwright, browser, context);

    /// <summary>What was asked of other hosts.</summary>
    public ConcurrentQueue<string> Strangers { get; } = new();

    /// <summary>What scripts threw and nobody caught.</summary>
    public ConcurrentQueue<string> Errors { get; } = new();

    /// <summary>Starts one; skips the test where there is no Chromium.</summary>
    public static async Task<SealedBrowser> StartAsync(Uri server, ViewportSize? size = null)
    {
        Assert.SkipWhen(Chromium() is null, "Chromium is not installed.");
        var playwright = await Playwright.CreateAsync();
        var browser = await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium(), Args = Arguments });
        var context = await browser.NewContextAsync(new() { ViewportSize = size ?? Desk });
        var started = new SealedBrowser(playwright, browser, context);
        await started._context.RouteAsync(
            url => new Uri(url) is { Scheme: "http" or "https" } uri && uri.Authority != server.Authority,
            async route =>
            {
                started.Strangers.Enqueue(route.Request.Url);
                await route.AbortAsync();
            });
        return started;
    }

    public async Task<IPage> OpenAsync()
    {
        var page = await _context.NewPageAsync();
        page.SetDefaultTimeout(Patience);
        page.PageError += (_, error) => Errors.Enqueue(error);
        return page;
    }

    /// <summary>The page that something opens in a tab of its own.</summary>
    public Task<IPage> NextPageAsync(Func<Task> act) => _context.RunAndWaitForPageAsync(act);

    public async ValueTask DisposeAsync()
    {
        await _context.DisposeAsync();
        await _browser.DisposeAsync();
        _playwright.Dispose();
    }

    private static string? Chromium() =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
        .Prepend("/usr/bin")
        .SelectMany(folder => new[] { "chromium", "chromium-browser" }.Select(name => Path.Combine(folder, name)))
        .FirstOrDefault(File.Exists);
}
