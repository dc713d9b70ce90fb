using System.Buffers.Binary;
using System.Text;

namespace CreditsGraph.Store.Bulk;

/// <summary>
/// Rows in the binary form of PostgreSQL's COPY, as many as fit before they are sent: a header, for each row the number
/// of its columns, for each value its length and its bytes, the highest first; at the end -1.
/// </summary>
internal sealed class CopyRows
{
    private const int Room = 64 * 1024;
    private const int TextOid = 25;
    private static readonly DateTimeOffset FirstTime = new(2000, 1, 1, 0, 0, 0, TimeSpan.Zero);
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;

    private byte[] _bytes = new byte[2 * Room];
    private int _length;

    /// <summary>Whether so much is there that it is time to send it.</summary>
    public bool IsFull => _length >= Room;

    /// <summary>What every COPY begins with; what was left of an earlier one is forgotten.</summary>
    public void Begin()
    {
        _length = 0;
        // Eleven signs, and no options.
        ReadOnlySpan<byte> header = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, 0, 0, 0, 0, 0, 0, 0, 0];
        header.CopyTo(Take(header.Length));
    }

    public void StartRow(int columns) => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), (short)columns);

    public void End() => BinaryPrimitives.WriteInt16BigEndian(Take(sizeof(short)), -1);

    /// <summary>All that is there, which is gone with the next value.</summary>
    public ReadOnlyMemory<byte> Send()
    {
        var sent = _bytes.AsMemory(0, _length);
        _length = 0;
        return sent;
    }

    public void WriteNull() => WriteNumber(-1);

    public void Write(bool value) => Sized(sizeof(bool))[0] = value ? (byte)1 : (byte)0;

    public void Write(int value) => BinaryPrimitives.WriteInt32BigEndian(Sized(sizeof(int)), value);

    public void Write(long value) => BinaryPrimitives.WriteInt64BigEndian(Sized(sizeof(long)), value);

    public void Write(double value) => BinaryPrimitives.WriteDoubleBigEndian(Sized(sizeof(double)), value);

    public void Write(DateTimeOffset value) => Write((value - FirstTime).Ticks / TimeSpan.TicksPerMicrosecond);

    public void Write(DateOnly value) => Write(value.DayNumber - FirstDay);

    public void Write(string value)
    {
        var start = _length;
        var most = Encoding.UTF8.GetMaxByteCount(value.Length);
        var written = Encoding.UTF8.GetBytes(value, Take(sizeof(int) + most)[sizeof(int)..]);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start), written);
        _length = start + sizeof(int) + written;
    }

    // An array: dimensions, whether there are nulls, the type; then for each dimension how long it is and its first number.
    public void Write(List<string> values)
    {
        var start = _length;
        WriteNumber(0);
        WriteNumber(values.Count == 0 ? 0 : 1);
        WriteNumber(0);
        WriteNumber(TextOid);
        if (values.Count > 0)
        {
            WriteNumber(values.Count);
            WriteNumber(1);
        }

        foreach (var value in values)
            Write(value);
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(start), _length - start - sizeof(int));
    }

    private void WriteNumber(int number) => BinaryPrimitives.WriteInt32BigEndian(Take(sizeof(int)), number);

    private Span<byte> Sized(int size)
    {
        WriteNumber(size);
        return Take(size);
    }

    private Span<byte> Take(int size)
    {
        if (_bytes.Length - _length < size)
            Array.Resize(ref _bytes, Math.Max(2 * _bytes.Length, _length + size));
        _length += size;
        return _bytes.AsSpan(_length - size, size);
    }
}
