using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using System.Text;

namespace CreditsGraph.GraphQL.AspNetCore.Tests;

/// <summary>Bytes over a real connection that no client library would send: each is answered soon, and the next one too.</summary>
public sealed class HostileRequestTests
{
    private const string Query = """{"query":"{a}"}""";

    public static TheoryData<string, string, string, int> Requests => new()
    {
        { "no host", "POST /graphql HTTP/1.1\r\nContent-Length: 0\r\n\r\n", "", 400 },
        { "a header without a name", Head(": x"), Query, 400 },
        { "a header without a colon", Head("nonsense"), Query, 400 },
        { "a null in a header", Head("X: \0"), Query, 400 },
        { "control characters in Accept", Head("Accept: \u0001"), Query, 400 },
        { "bytes that are not UTF-8 in Accept", Head("Accept: \u00ff\u00fe/\u00ff"), Query, 400 },
        { "an endless Accept", Head("Accept: " + string.Concat(Enumerable.Repeat("a/b;q=0.001,", 2000))), Query, 406 },
        { "larger headers than are read", Head("X: " + new string('x', 40_000)), Query, 431 },
        { "more headers than are read", Head(string.Join("\r\n", Enumerable.Repeat("X: x", 200))), Query, 431 },
        { "a longer URL than is read", $"GET /graphql?query={new string('a', 20_000)} HTTP/1.1\r\nHost: x\r\n\r\n", "", 414 },
        { "a URL that is not UTF-8", "GET /graphql?query=%ff%fe&variables=%c0%af HTTP/1.1\r\nHost: x\r\n\r\n", "", 400 },
        { "two lengths", Head("Content-Length: 15\r\nContent-Length: 16"), Query, 400 },
        { "a negative length", Head("Content-Length: -1"), Query, 400 },
        { "a length beyond belief", Head("Content-Length: 9223372036854775807"), Query, 413 },
        { "a broken chunk", Head("Transfer-Encoding: chunked"), "zz\r\nnonsense\r\n", 400 },
        { "two content types", Head("Content-Type: text/plain"), Query, 415 },
        { "a quality that is no number", Head("Accept: application/json;q=é"), Query, 400 },
        { "a cost header given twice", Head("GraphQL-Cost: report\r\nGraphQL-Cost: report"), Query, 400 },
        { "deep lists", Head(), new string('[', 100_000), 400 },
        { "deep objects", Head(), $$"""{"query":"{a}","variables":{{string.Concat(Enumerable.Repeat("{\"a\":", 100_000))}}""", 400 },
        { "deep lists in what is passed over", Head(), $$"""{"query":"{a}","other":{{new string('[', 100_000)}}""", 400 },
        { "many keys, all the same", Head(), WithVariables(Enumerable.Repeat("\"a\":1", 100_000)), 400 },
        { "a long run of backslashes", Head(), $$"""{"query":"{{new string('\\', 900_001)}}""", 400 },
        { "one key twice", Head(), """{"query":"{a}","query":"{b}"}""", 400 },
        { "a null in the body", Head(), "\0", 400 },
    };

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task A_hostile_request_is_refused_and_the_server_lives_on(string name, string head, string body, int expected)
    {
        Assert.NotEmpty(name);
        await using var server = await Server.ListenAsync();
        var clock = Stopwatch.StartNew();
        Assert.Equal(expected, await SendAsync(server, head, body));
        Assert.Equal(200, await SendAsync(server, Head(), Query));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
        Assert.Empty(server.Log.Errors);
    }

    [Fact]
    public async Task Many_different_keys_are_read_in_linear_time()
    {
        var keys = Enumerable.Range(0, 60_000).Select(key => $"\"key{key}\":1");
        await using var server = await Server.ListenAsync();
        var clock = Stopwatch.StartNew();
        Assert.Equal(200, await SendAsync(server, Head(), WithVariables(keys)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(2));
    }

    [Fact]
    public async Task A_client_that_goes_away_leaves_no_error()
    {
        var reached = new TaskCompletionSource();
        var cancelled = new TaskCompletionSource();
        await using var server = await Server.ListenAsync(async (_, _, cancellation) =>
        {
            reached.SetResult();
            await using var registration = cancellation.Register(cancelled.SetResult);
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new UnreachableException();
        });
        using (var client = new TcpClient())
        {
            await client.ConnectAsync(server.Address.Host, server.Address.Port, TestContext.Current.CancellationToken);
            await client.GetStream().WriteAsync(Bytes(Head(), Query), TestContext.Current.CancellationToken);
            await reached.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        }

        await cancelled.Task.WaitAsync(TimeSpan.FromSeconds(10), TestContext.Current.CancellationToken);
        Assert.Empty(server.Log.Errors);
    }

    private static string WithVariables(IEnumerable<string> members) =>
        """{"query":"{a}","variables":{""" + string.Join(",", members) + "}}";

    private static string Head(string header = "X: x") =>
        $"POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n{header}\r\n";

    private static byte[] Bytes(string head, string body)
    {
        var framed = head.EndsWith("\r\n\r\n", StringComparison.Ordinal);
        var length = head.Contains("Content-Length", StringComparison.Ordinal)
            || head.Contains("Transfer-Encoding", StringComparison.Ordinal)
            ? ""
            : string.Create(CultureInfo.InvariantCulture, $"Content-Length: {Encoding.UTF8.GetByteCount(body)}\r\n");
        return [.. Encoding.Latin1.GetBytes(framed ? head : $"{head}{length}\r\n"), .. Encoding.UTF8.GetBytes(body)];
    }

    /// <summary>Sends bytes as they are and reads the status; a connection closed while sending still has its answer.</summary>
    private static async Task<int> SendAsync(Server server, string head, string body)
    {
        var cancellation = TestContext.Current.CancellationToken;
        using var client = new TcpClient();
        await client.ConnectAsync(server.Address.Host, server.Address.Port, cancellation);
        var stream = client.GetStream();
        try
        {
            await stream.WriteAsync(Bytes(head, body), cancellation);
        }
        catch (IOException)
        {
            // The server has refused before reading all.
        }

        using var reader = new StreamReader(stream, Encoding.Latin1);
        var status = await reader.ReadLineAsync(cancellation);
        return int.Parse(status!.Split(' ')[1], CultureInfo.InvariantCulture);
    }
}
