using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace CreditsGraph.Importing.Facts;

/// <summary>Facts one after another as bytes that no other facts give, to be hashed. Is used again and again.</summary>
internal sealed class FactText
{
    private const int None = -1;
    private readonly ArrayBufferWriter<byte> _bytes = new(4096);

    public FactText Add(string? text)
    {
        if (text is null)
            return Add(None);
        var length = Encoding.UTF8.GetMaxByteCount(text.Length);
        var span = _bytes.GetSpan(length + sizeof(int));
        var written = Encoding.UTF8.GetBytes(text, span[sizeof(int)..]);
        BinaryPrimitives.WriteInt32LittleEndian(span, written);
        _bytes.Advance(written + sizeof(int));
        return this;
    }

    public FactText Add(int number)
    {
        BinaryPrimitives.WriteInt32LittleEndian(_bytes.GetSpan(sizeof(int)), number);
        _bytes.Advance(sizeof(int));
        return this;
    }

    public FactText Add(int? number) => number is { } known ? Add(1).Add(known) : Add(None);

    public FactText Add(double number)
    {
        var bits = BitConverter.DoubleToInt64Bits(number);
        return Add((int)(bits >> 32)).Add(unchecked((int)bits));
    }

    public FactText Add(IReadOnlyList<string> texts)
    {
        Add(texts.Count);
        for (var i = 0; i < texts.Count; i++)
            Add(texts[i]);
        return this;
    }

    public FactText Add(IReadOnlyList<CatalogueId> ids)
    {
        Add(ids.Count);
        for (var i = 0; i < ids.Count; i++)
            Add((int)ids[i].Scheme).Add(ids[i].Value);
        return this;
    }

    /// <summary>The SHA-256 of all that was added, and a new beginning.</summary>
    public FactSum Take()
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(_bytes.WrittenSpan, hash);
        _bytes.ResetWrittenCount();
        return FactSum.Of(hash);
    }
}
