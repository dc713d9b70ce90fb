using System.Buffers;
using Microsoft.AspNetCore.Http;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>A request's body in pooled memory.</summary>
internal sealed class RequestBody : IDisposable
{
    private const int FirstSize = 4096;
    private byte[] _bytes;
    private int _length;

    private RequestBody(int size) => _bytes = ArrayPool<byte>.Shared.Rent(size);

    /// <summary>The bytes; valid until this is disposed.</summary>
    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, _length);

    /// <summary>Reads the whole body, or nothing (null) when it is longer than <paramref name="limit"/> bytes.</summary>
    public static async ValueTask<RequestBody?> ReadAsync(HttpRequest request, int limit, CancellationToken cancellation)
    {
        if (request.ContentLength > limit)
            return null;
        // One byte more than is announced, so that the end is seen without growing.
        var body = new RequestBody((int)(request.ContentLength ?? FirstSize) + 1);
        try
        {
            if (await body.FillAsync(request.Body, limit, cancellation))
                return body;
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
    }

    private async ValueTask<bool> FillAsync(Stream stream, int limit, CancellationToken cancellation)
    {
        while (_length <= limit)
        {
            if (_length == _bytes.Length)
                Grow();
            var read = await stream.ReadAsync(_bytes.AsMemory(_length), cancellation);
            if (read == 0)
                return true;
            _length += read;
        }

        return false;
    }

    private void Grow()
    {
        var larger = ArrayPool<byte>.Shared.Rent(_bytes.Length * 2);
        _bytes.AsSpan(0, _length).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
