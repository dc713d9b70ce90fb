using System.Text;

namespace CreditsGraph.CreditsText;

/// <summary>Turns the bytes of a page into text.</summary>
public static class PageEncoding
{
    private const int Windows1252 = 1252;
    private const int Sample = 4096;

    /// <summary>
    /// The text of <paramref name="bytes"/> without a byte order mark: what the mark says, else UTF-16 where half of
    /// the
    /// bytes are zero, else UTF-8 where the bytes are valid, else Windows-1252. Null where they are no text at all.
    /// Linear time.
    /// </summary>
    public static string? Decode(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (Marked(bytes) is { } marked)
            return marked.Encoding.GetString(bytes, marked.Skip, bytes.Length - marked.Skip);
        if (Utf16Of(bytes) is { } utf16)
            return utf16.GetString(bytes);
        if (bytes.AsSpan().Contains((byte)0))
            return null;
        try
        {
            return new UTF8Encoding(false, true).GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!.GetString(bytes);
        }
    }

    private static (Encoding Encoding, int Skip)? Marked(byte[] bytes) => bytes switch
    {
        [0xEF, 0xBB, 0xBF, ..] => (Encoding.UTF8, 3),
        [0xFF, 0xFE, 0, 0, ..] => (Encoding.UTF32, 4),
        [0xFF, 0xFE, ..] => (Encoding.Unicode, 2),
        [0xFE, 0xFF, ..] => (Encoding.BigEndianUnicode, 2),
        _ => null,
    };

    // Text in Latin letters leaves every other byte of UTF-16 zero.
    private static UnicodeEncoding? Utf16Of(byte[] bytes)
    {
        var length = Math.Min(bytes.Length, Sample) / 2 * 2;
        if (length < 4)
            return null;
        var even = 0;
        var odd = 0;
        for (var i = 0; i < length; i += 2)
        {
            even += bytes[i] == 0 ? 1 : 0;
            odd += bytes[i + 1] == 0 ? 1 : 0;
        }
        if (odd * 4 > length && even == 0)
            return new UnicodeEncoding(false, false);
        return even * 4 > length && odd == 0 ? new UnicodeEncoding(true, false) : null;
    }
}
