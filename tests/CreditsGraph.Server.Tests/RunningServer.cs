using CreditsGraph.Server.Composition;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;

namespace CreditsGraph.Server.Tests;

/// <summary>The server as the program builds it, on a free port of this machine.</summary>
internal sealed class RunningServer : IAsyncDisposable
{
    private readonly WebApplication _application;
    private readonly HttpClient _client;

    private RunningServer(WebApplication application)
    {
        _application = application;
        // Redirects are looked at, not followed.
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = Address };
    }

    public Uri Address => new(_application.Urls.First());

    public static async Task<RunningServer> StartAsync(ServerComposition composition, ServerSettings? settings = null)
    {
        var builder = ServerApplication.CreateBuilder([]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        settings ??= new();
        var application = ServerApplication.Build(builder, settings, composition);
        ServerApplication.Map(application, settings);
        await composition.LoadAsync(application.Services, TestContext.Current.CancellationToken);
        await application.StartAsync(TestContext.Current.CancellationToken);
        return new(application);
    }

    public Task<HttpResponseMessage> GetAsync(string path, string accept = "*/*", HttpMethod? method = null)
    {
        var request = new HttpRequestMessage(method ?? HttpMethod.Get, path);
        request.Headers.TryAddWithoutValidation("Accept", accept);
        return _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _application.DisposeAsync();
    }
}
