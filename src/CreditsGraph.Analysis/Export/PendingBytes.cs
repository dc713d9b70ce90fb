namespace CreditsGraph.Analysis.Export;

/// <summary>Takes what format writers write at once, and passes it on without blocking anybody.</summary>
internal sealed class PendingBytes(Stream output) : Stream
{
    /// <summary>How many bytes may wait before they are passed on.</summary>
    public const int Enough = 64 * 1024;

    private byte[] _bytes = new byte[2 * Enough];
    private int _count;

    public bool HasEnough => _count >= Enough;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public async ValueTask PassOnAsync(CancellationToken cancellationToken)
    {
        await output.WriteAsync(_bytes.AsMemory(0, _count), cancellationToken).ConfigureAwait(false);
        _count = 0;
    }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_count + buffer.Length > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(_count + buffer.Length, _bytes.Length * 2));
        buffer.CopyTo(_bytes.AsSpan(_count));
        _count += buffer.Length;
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
