using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>A request's body in pooled memory.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int FirstSize = 4096;

    // What is longer waits for its turn, so that large bodies cannot fill the memory however many are sent at once.
    private const int LargeSize = 1024 * 1024;

    // So long may a large body wait and be read: a slow one must not keep the others from their turn.
    private static readonly TimeSpan LargeTime = TimeSpan.FromSeconds(30);

    // So many large bodies this process holds at once.
    private static readonly SemaphoreSlim Turns = new(2);

    private byte[] _bytes;
    private int _length;
    private bool _hasTurn;
    private CancellationTokenSource? _time;

    private RequestBody(int size) => _bytes = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>The bytes; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>
    /// Reads the whole body, or nothing (null) when it is longer than <paramref name="limit"/> bytes. Two of 1 MiB or
    /// more are held at a time: a third waits until one of them is disposed, and throws the exception of status 408
    /// where that and its bytes take longer than 30 seconds.
    /// </summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            return null;
        // One byte more than is announced, so that the end is seen without growing.
        var body = new RequestBody((int)Math.Min(request.ContentLength ?? FirstSize, LargeSize - 1) + 1);
        try
        {
            if (await body.FillAsync(request.Body, limit, cancellation))
                return body;
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            body.Dispose();
            throw new BadHttpRequestException("The body came too slowly.", StatusCodes.Status408RequestTimeout);
        }
        catch
        {
            body.Dispose();
            throw;
        }

        body.Dispose();
        return null;
    }

    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        _length = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
        if (_hasTurn)
            Turns.Release();
        _hasTurn = false;
        _time?.Dispose();
    }

    private async ValueTask<bool> FillAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        while (_length <= limit)
        {
            if (_length >= LargeSize && _time is null)
                cancellation = await TakeTurnAsync(cancellation);
            if (_length == _bytes.Length)
                Grow();
            var read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellation);
            if (read == 0)
                return true;
            _length += read;
        }

        return false;
    }

    private async ValueTask<CancellationToken> TakeTurnAsync(CancellationToken cancellation)
    {
        _time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        _time.CancelAfter(LargeTime);
        await Turns.WaitAsync(_time.Token);
        _hasTurn = true;
        return _time.Token;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
