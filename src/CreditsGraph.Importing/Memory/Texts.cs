using System.Buffers.Binary;
using System.Text;

namespace CreditsGraph.Importing.Memory;

/// <summary>Many short texts in UTF-8 one after another, found again by the place where each stands.</summary>
internal sealed class Texts
{
    private const int Bits = 16;
    private const int MaxShort = 0x3FFF;
    private readonly List<byte[]> _pieces = [];
    private readonly List<string> _long = [];
    private int _end = 1 << Bits;

    /// <summary>About how many bytes the texts take.</summary>
    public long Bytes { get; private set; }

    /// <summary>Keeps a text and tells its place.</summary>
    public int Add(string text)
    {
        var size = Encoding.UTF8.GetByteCount(text);
        Bytes += size + sizeof(ushort);
        if (size > MaxShort)
        {
            _long.Add(text);
            return -_long.Count;
        }

        if (_end + sizeof(ushort) + size > 1 << Bits)
        {
            _pieces.Add(new byte[1 << Bits]);
            _end = 0;
        }

        var place = ((_pieces.Count - 1) << Bits) + _end;
        var bytes = _pieces[^1].AsSpan(_end);
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)size);
        Encoding.UTF8.GetBytes(text, bytes[sizeof(ushort)..]);
        _end += sizeof(ushort) + size;
        return place;
    }

    /// <summary>The text at a place, as a new string.</summary>
    public string this[int place] => place < 0 ? _long[-place - 1] : Encoding.UTF8.GetString(BytesAt(place));

    /// <summary>Whether a text stands at a place.</summary>
    public bool IsAt(int place, string text)
    {
        if (place < 0)
            return _long[-place - 1] == text;
        var bytes = BytesAt(place);
        if (text.Length > bytes.Length || bytes.Length > text.Length * 3)
            return false;
        Span<char> signs = bytes.Length <= 512 ? stackalloc char[bytes.Length] : new char[bytes.Length];
        return signs[..Encoding.UTF8.GetChars(bytes, signs)].SequenceEqual(text);
    }

    private ReadOnlySpan<byte> BytesAt(int place)
    {
        var bytes = _pieces[place >> Bits].AsSpan(place & ((1 << Bits) - 1));
        return bytes.Slice(sizeof(ushort), BinaryPrimitives.ReadUInt16LittleEndian(bytes));
    }
}
