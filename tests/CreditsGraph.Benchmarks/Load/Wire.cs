using System.Net;

namespace CreditsGraph.Benchmarks.Load;

/// <summary>Connections to one server, kept alive, over which requests go one after another.</summary>
internal sealed class Wire : IDisposable
{
    private readonly HttpMessageInvoker _invoker;

    public Wire(int connections) => _invoker = new(new SocketsHttpHandler
    {
        MaxConnectionsPerServer = connections,
        UseProxy = false,
        UseCookies = false,
        AllowAutoRedirect = false,
        ActivityHeadersPropagator = null,
        PooledConnectionLifetime = Timeout.InfiniteTimeSpan,
    });

    /// <summary>Sends a request and reads its answer to the end into a buffer, which grows as it must; says how long it is.</summary>
    /// <exception cref="InvalidOperationException">The answer's status is another than 200.</exception>
    public async Task<int> SendAsync(Call call, Box buffer)
    {
        using var request = call.ToRequest();
        using var response = await _invoker.SendAsync(request, CancellationToken.None);
        await using var body = await response.Content.ReadAsStreamAsync();
        var length = 0;
        for (int read; (read = await body.ReadAsync(buffer.From(length))) > 0;)
            length += read;
        return response.StatusCode == HttpStatusCode.OK
            ? length
            : throw new InvalidOperationException(
                $"{call.Address} answered {(int)response.StatusCode}: {System.Text.Encoding.UTF8.GetString(buffer.Bytes, 0, Math.Min(length, 1_000))}");
    }

    /// <summary>Sends a request; comes back with its whole answer.</summary>
    public async Task<byte[]> AnswerAsync(Call call)
    {
        var buffer = new Box();
        return buffer.Bytes[..await SendAsync(call, buffer)];
    }

    /// <inheritdoc/>
    public void Dispose() => _invoker.Dispose();
}
