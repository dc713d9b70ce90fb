using System.Net;
using System.Net.Sockets;
using CreditsGraph.Server.Commands;

namespace CreditsGraph.Server.Tests.Commands;

public sealed class ServeCommandTests
{
    [Fact]
    public async Task A_port_in_use_is_one_line()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var url = $"http://127.0.0.1:{((IPEndPoint)other.LocalEndpoint).Port}";
        Assert.Equal(
            (1, $"Another program listens on {url} already: stop it, or choose another port with --urls http://localhost:5001.\n"),
            await RunAsync(url));
    }

    [Fact]
    public async Task A_wrong_address_is_one_line() =>
        Assert.Equal(
            (1, "--urls needs addresses such as http://localhost:5000, but has \"nonsense\".\n"), await RunAsync("nonsense"));

    [Fact]
    public async Task An_address_that_cannot_be_listened_on_is_one_line()
    {
        var (code, error) = await RunAsync("ftp://localhost:1");
        Assert.Equal(1, code);
        Assert.Matches("^The server cannot listen on ftp://localhost:1: [^\n]+\n$", error);
    }

    [Fact]
    public async Task A_wrong_setting_is_one_line() =>
        Assert.Equal(
            (1, "The setting Ide:Enabled must be true or false, but is \"maybe\".\n"),
            await RunAsync("http://127.0.0.1:0", KeyValuePair.Create("Ide:Enabled", (string?)"maybe")));

    private static async Task<(int ExitCode, string Error)> RunAsync(string url, params KeyValuePair<string, string?>[] settings)
    {
        using var error = new StringWriter { NewLine = "\n" };
        var code = await ServeCommand.RunAsync(
            url, settings, StubComposition.Create(), error, TestContext.Current.CancellationToken);
        return (code, error.ToString());
    }
}
