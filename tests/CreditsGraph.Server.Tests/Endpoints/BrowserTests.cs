using CreditsGraph.Server.Composition;

namespace CreditsGraph.Server.Tests.Endpoints;

/// <summary>The IDE as a person meets it, in a browser that reaches nothing but the server.</summary>
public sealed class BrowserTests
{
    [Fact]
    public async Task A_browser_runs_the_first_document_and_shows_the_answer_without_any_other_host()
    {
        Assert.SkipUnless(new ServerSettings().Ide.AreThere, "The build could not fetch the IDE: it needs Node 20.");
        await using var server = await RunningServer.StartAsync(CreditsComposition.Create());
        await using var browser = await SealedBrowser.StartAsync(server.Address);
        var page = await browser.OpenAsync();

        await page.GotoAsync(new Uri(server.Address, "/graphql").ToString());
        // The page loads itself again once its service worker holds its files.
        await page.WaitForFunctionAsync("navigator.serviceWorker.controller !== null");
        await page.GetByText("Create Document").First.ClickAsync();
        await page.GetByText("query SeoulTrain").First.WaitForAsync();
        await page.GetByText("Run", new() { Exact = true }).First.ClickAsync();
        await page.GetByText("\"Lisa Sleeth\"").First.WaitForAsync();

        Assert.EndsWith("/graphql/", page.Url, StringComparison.Ordinal);
        Assert.Equal([], browser.Strangers);
        Assert.Equal([], browser.Errors);
    }
}
