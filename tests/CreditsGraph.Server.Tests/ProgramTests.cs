using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Http.Json;
using System.Net.Sockets;
using System.Text;

namespace CreditsGraph.Server.Tests;

/// <summary>The program as its user starts and stops it.</summary>
public sealed class ProgramTests
{
    private static readonly CancellationToken Cancellation = TestContext.Current.CancellationToken;

    [Fact]
    public async Task It_answers_soon_after_its_start_says_where_and_stops_when_asked_to()
    {
        var url = $"http://127.0.0.1:{FreePort()}";
        var clock = Stopwatch.StartNew();
        using var program = Start("--urls", url);
        try
        {
            Assert.StartsWith("{\"data\":{\"__typename\":\"Query\"}}", await AskAsync(program, url), StringComparison.Ordinal);
            // Two seconds are promised of an idle machine; a browser and other tests run beside this one.
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(20));
            await InterruptAsync(program);
            await program.WaitForExitAsync(Cancellation).WaitAsync(TimeSpan.FromSeconds(15), Cancellation);
            Assert.Equal(0, program.ExitCode);
            Assert.Contains($"{url}/graphql\n", await program.StandardOutput.ReadToEndAsync(Cancellation), StringComparison.Ordinal);
            Assert.Equal("", await program.StandardError.ReadToEndAsync(Cancellation));
        }
        finally
        {
            if (!program.HasExited)
                program.Kill();
        }
    }

    [Fact]
    public async Task It_reads_a_page_of_10_MiB_as_it_comes()
    {
        const string line = "Director: \"Ann\" Lee, Zoë Ruß\n";
        var url = $"http://127.0.0.1:{FreePort()}";
        using var program = Start("--urls", url);
        using var client = new HttpClient();
        try
        {
            await AskAsync(program, url);
            var text = string.Concat(Enumerable.Repeat(line, 10 * 1024 * 1024 / Encoding.UTF8.GetByteCount(line)));
            using var response = await client.PostAsJsonAsync(
                $"{url}/graphql",
                new { query = "query($text: String!) { readCredits(text: $text) { credits { name } } }", variables = new { text } },
                Cancellation);
            Assert.Equal(
                """{"data":{"readCredits":{"credits":[{"name":"\"Ann\" Lee"},{"name":"Zoë Ruß"}]}}}""",
                await response.Content.ReadAsStringAsync(Cancellation));
        }
        finally
        {
            program.Kill();
        }
    }

    [Theory]
    [InlineData("--urls nonsense", "--urls needs addresses such as http://localhost:5000, but has \"nonsense\".")]
    [InlineData("serve --set Ide:Enabled=maybe", "The setting Ide:Enabled must be true or false, but is \"maybe\".")]
    [InlineData("--set Ide", "--set needs NAME=VALUE, but has \"Ide\".")]
    [InlineData("--prot 80", "Unrecognized command or argument '--prot'.")]
    public async Task A_wrong_option_is_one_clear_line(string arguments, string expected)
    {
        using var program = Start(arguments.Split(' '));
        var error = await program.StandardError.ReadToEndAsync(Cancellation);
        await program.WaitForExitAsync(Cancellation);
        Assert.Equal(1, program.ExitCode);
        Assert.Equal(expected, error.Split('\n')[0]);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "CreditsGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    private static async Task<string> AskAsync(Process program, string url)
    {
        using var client = new HttpClient();
        while (true)
        {
            try
            {
                using var response = await client.PostAsJsonAsync($"{url}/graphql", new { query = "{ __typename }" }, Cancellation);
                return await response.Content.ReadAsStringAsync(Cancellation);
            }
            catch (HttpRequestException) when (!program.HasExited)
            {
                await Task.Delay(20, Cancellation);
            }
        }
    }

    private static async Task InterruptAsync(Process program)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "Windows has no signal to stop a program by.");
        using var kill = Process.Start("kill", ["-INT", program.Id.ToString(CultureInfo.InvariantCulture)]);
        await kill.WaitForExitAsync(Cancellation);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
