using System.Buffers;
using System.Buffers.Text;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace CreditsGraph.GraphQL.Writing;

/// <summary>
/// UTF-8 JSON text being written into pooled memory. What was written can be taken back to an earlier
/// <see cref="Position"/>, which is how a null that propagates removes its parent. Not safe for threads.
/// </summary>
/// <remarks>Writing a value allocates nothing; growing rents a buffer of twice the size and copies.</remarks>
public sealed class JsonBuffer(int capacity = 16 * 1024) : IDisposable
{
    private static readonly SearchValues<char> MustEscape = SearchValues.Create(
        "\"\\\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u0009\u000a\u000b\u000c\u000d\u000e\u000f"
        + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001a\u001b\u001c\u001d\u001e\u001f");

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(capacity);

    /// <summary>How many bytes are written.</summary>
    public int Position { get; private set; }

    /// <summary>The bytes written so far; valid until the next write.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, Position);

    /// <summary>Takes back everything written after a position.</summary>
    public void Rewind(int position)
    {
        Debug.Assert(position <= Position, "A buffer rewinds, it does not skip.");
        Position = position;
    }

    /// <summary>Puts another byte in the place of one written before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Replace(int position, byte value)
    {
        Debug.Assert(position < Position, "Only what is written can be replaced.");
        _bytes[position] = value;
    }

    /// <summary>Writes bytes as they are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(ReadOnlySpan<byte> utf8)
    {
        utf8.CopyTo(Reserve(utf8.Length));
        Position += utf8.Length;
    }

    /// <summary>Writes one byte as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteRaw(byte value)
    {
        Reserve(1)[0] = value;
        Position++;
    }

    /// <summary>Writes <c>null</c>.</summary>
    public void WriteNull() => WriteRaw("null"u8);

    /// <summary>Writes <c>true</c> or <c>false</c>.</summary>
    public void WriteBoolean(bool value) => WriteRaw(value ? "true"u8 : "false"u8);

    /// <summary>Writes an integer.</summary>
    public void WriteNumber(long value)
    {
        Utf8Formatter.TryFormat(value, Reserve(20), out var written);
        Position += written;
    }

    /// <summary>Writes a finite number, as short as round-trips.</summary>
    public void WriteNumber(double value)
    {
        value.TryFormat(Reserve(32), out var written, default, CultureInfo.InvariantCulture);
        Position += written;
    }

    /// <summary>Writes a decimal number with its digits.</summary>
    public void WriteNumber(decimal value)
    {
        value.TryFormat(Reserve(40), out var written, default, CultureInfo.InvariantCulture);
        Position += written;
    }

    /// <summary>Writes a string value in quotes; a lone surrogate becomes U+FFFD.</summary>
    public void WriteString(ReadOnlySpan<char> value)
    {
        var target = Reserve((value.Length * 3) + 2);
        target[0] = (byte)'"';
        var plain = PlainText.Copy(value, target[1..]);
        if (plain < value.Length)
        {
            Position += plain + 1;
            WriteText(value[plain..]);
            WriteRaw((byte)'"');
            return;
        }

        target[plain + 1] = (byte)'"';
        Position += plain + 2;
    }

    /// <summary>Writes ASCII text in quotes that needs no escape, such as a name or Base64.</summary>
    public void WriteAsciiString(ReadOnlySpan<byte> ascii)
    {
        var target = Reserve(ascii.Length + 2);
        target[0] = (byte)'"';
        ascii.CopyTo(target[1..]);
        target[ascii.Length + 1] = (byte)'"';
        Position += ascii.Length + 2;
    }

    /// <summary>Writes a value that formats itself as ASCII, in quotes.</summary>
    public void WriteFormatted<T>(T value, string format)
        where T : IUtf8SpanFormattable
    {
        var target = Reserve(128);
        target[0] = (byte)'"';
        value.TryFormat(target[1..], out var written, format, CultureInfo.InvariantCulture);
        target[written + 1] = (byte)'"';
        Position += written + 2;
    }

    /// <summary>At least <paramref name="length"/> free bytes; what is filled counts only after <see cref="Advance"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Span<byte> Reserve(int length)
    {
        if (_bytes.Length - Position < length)
            Grow(length);
        return _bytes.AsSpan(Position);
    }

    /// <summary>Counts bytes filled into a reserved span as written.</summary>
    public void Advance(int count) => Position += count;

    /// <summary>Gives the memory back; the buffer must not be used afterwards.</summary>
    public void Dispose()
    {
        var bytes = _bytes;
        _bytes = [];
        Position = 0;
        if (bytes.Length > 0)
            ArrayPool<byte>.Shared.Return(bytes);
    }

    // Text between quotes of which some characters are to be escaped, or are not ASCII.
    private void WriteText(ReadOnlySpan<char> value)
    {
        while (true)
        {
            var plain = value.IndexOfAny(MustEscape);
            Utf8.FromUtf16(plain < 0 ? value : value[..plain], Reserve(value.Length * 3), out _, out var written);
            Position += written;
            if (plain < 0)
                return;
            WriteEscaped(value[plain]);
            value = value[(plain + 1)..];
        }
    }

    private void WriteEscaped(char character)
    {
        var escape = character switch
        {
            '"' => "\\\""u8,
            '\\' => "\\\\"u8,
            '\n' => "\\n"u8,
            '\r' => "\\r"u8,
            '\t' => "\\t"u8,
            '\b' => "\\b"u8,
            '\f' => "\\f"u8,
            _ => default,
        };
        if (escape.IsEmpty)
            WriteUnicodeEscape(character);
        else
            WriteRaw(escape);
    }

    private void WriteUnicodeEscape(char character)
    {
        WriteRaw("\\u00"u8);
        ((int)character).TryFormat(Reserve(2), out var written, "x2", CultureInfo.InvariantCulture);
        Position += written;
    }

    private void Grow(int length)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, Position + length));
        _bytes.AsSpan(0, Position).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
