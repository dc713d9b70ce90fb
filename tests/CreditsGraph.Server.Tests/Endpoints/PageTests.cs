using CreditsGraph.Server.Composition;
using Microsoft.Playwright;

namespace CreditsGraph.Server.Tests.Endpoints;

/// <summary>The page at the root as a person meets it, in a browser that reaches nothing but the server.</summary>
public sealed class PageTests
{
    private static readonly ViewportSize Phone = new() { Width = 375, Height = 740 };

    [Fact]
    public async Task A_person_is_found_and_seen_with_the_keyboard_alone()
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        await using var browser = await SealedBrowser.StartAsync(server.Address);
        var page = await browser.OpenAsync();
        await page.GotoAsync(server.Address.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "Seoul Train" }).WaitForAsync();

        await TabToAsync(page, "text");
        await page.Keyboard.TypeAsync("lubarsky");
        await page.Keyboard.PressAsync("Enter");
        await TabToAsync(page, "Aaron Lubarsky");
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "Aaron Lubarsky");
        await TabToAsync(page, "Seoul Train");
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "Seoul Train");
        await page.GetByText("Direction (3)").WaitForAsync();
        await TabToAsync(page, "See it in the graph");
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "Around Seoul Train");
        await page.Locator("#picture[data-drawn] canvas").First.WaitForAsync();

        Assert.Equal([], browser.Strangers);
        Assert.Equal([], browser.Errors);
        await KeepAsync(page, "graph");
    }

    [Fact]
    public async Task A_view_leads_to_its_query_in_the_ide()
    {
        Assert.SkipUnless(new ServerSettings().Ide.AreThere, "The build could not fetch the IDE: it needs Node 20.");
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        await using var browser = await SealedBrowser.StartAsync(server.Address);
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(server.Address, "/#/film/seoul-train").ToString());
        await page.GetByText("The query behind this view").ClickAsync();
        var ide = await browser.NextPageAsync(() => page.Locator("#ide").ClickAsync());
        await ide.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
        await ide.GetByText("Create Document").First.ClickAsync();
        await ide.GetByText("query Film").First.WaitForAsync(new() { Timeout = 60_000 });
        Assert.Equal([], browser.Strangers);
    }

    [Theory]
    [InlineData("/#/", "Films")]
    [InlineData("/#/film/seoul-train", "Seoul Train")]
    [InlineData("/#/person/aaron-lubarsky", "Aaron Lubarsky")]
    [InlineData("/#/search/lee", "results")]
    [InlineData("/#/film/nowhere", "There is no such film")]
    [InlineData("/#/graph/nonsense", "That did not work")]
    public async Task A_view_fits_a_phone(string address, string heading)
    {
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        await using var browser = await SealedBrowser.StartAsync(server.Address, Phone);
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(server.Address, address).ToString());
        await HeadingAsync(page, heading);
        Assert.Equal(0, await page.EvaluateAsync<int>("Math.max(0, document.documentElement.scrollWidth - innerWidth)"));
        Assert.Equal([], browser.Errors);
        await KeepAsync(page, $"phone-{heading}");
    }

    private static Task HeadingAsync(IPage page, string text) =>
        page.Locator("h1", new() { HasText = text }).First.WaitForAsync();

    /// <summary>Presses Tab until what has the focus bears a text or an id.</summary>
    private static async Task TabToAsync(IPage page, string target)
    {
        await page.WaitForFunctionAsync("t => [...document.querySelectorAll('a, input')].some(e => e.id === t || e.textContent === t)", target);
        for (var i = 0; i < 200; i++)
        {
            if (await page.EvaluateAsync<bool>("t => document.activeElement.id === t || document.activeElement.textContent === t", target))
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"Tab does not lead to {target}.");
    }

    /// <summary>Keeps a picture for whoever asks for it by CREDITSGRAPH_SCREENSHOTS.</summary>
    private static async Task KeepAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("CREDITSGRAPH_SCREENSHOTS") is { Length: > 0 } folder)
            await page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name.Replace(' ', '-')}.png"), FullPage = true });
    }
}
