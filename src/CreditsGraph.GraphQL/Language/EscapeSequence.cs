using System.Buffers;
using System.Globalization;
using System.Text;

namespace CreditsGraph.GraphQL.Language;

/// <summary>The escape sequences of quoted strings (section 2.9.4).</summary>
internal static class EscapeSequence
{
    private const int FixedLength = 6;

    /// <summary>
    /// Reads the escape sequence at the start of <paramref name="text"/>, which begins with a backslash.
    /// </summary>
    /// <returns>How many bytes the sequence has; 0 when it is malformed or stands for a lone surrogate.</returns>
    public static int Read(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        if (text.Length < 2)
            return 0;
        if (text[1] == 'u')
            return text.Length > 2 && text[2] == '{' ? ReadBraced(text, out character) : ReadFixed(text, out character);
        var plain = text[1] switch
        {
            (byte)'"' or (byte)'\\' or (byte)'/' => text[1],
            (byte)'b' => '\b',
            (byte)'f' => '\f',
            (byte)'n' => '\n',
            (byte)'r' => '\r',
            (byte)'t' => '\t',
            _ => -1,
        };
        return plain >= 0 && Rune.TryCreate(plain, out character) ? 2 : 0;
    }

    /// <summary>Appends the value of a string's content, whose escape sequences are known to be well formed.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        // An escape sequence has more bytes than its character has UTF-16 code units, and so has UTF-8.
        var characters = ArrayPool<char>.Shared.Rent(content.Length);
        var length = 0;
        while (!content.IsEmpty)
        {
            var plain = content.IndexOf((byte)'\\');
            var run = plain < 0 ? content : content[..plain];
            length += Encoding.UTF8.GetChars(run, characters.AsSpan(length));
            content = content[run.Length..];
            if (content.IsEmpty)
                break;
            content = content[Read(content, out var character)..];
            length += character.EncodeToUtf16(characters.AsSpan(length));
        }

        var value = new string(characters, 0, length);
        ArrayPool<char>.Shared.Return(characters);
        return value;
    }

    private static int ReadBraced(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var close = text.IndexOf((byte)'}');
        if (close <= 3)
            return 0;
        // Zeros before the digits that count are allowed, however many.
        var digits = text[3..close].TrimStart((byte)'0');
        if (digits.Length > 6)
            return 0;
        var code = digits.IsEmpty ? 0 : Hexadecimal(digits);
        return code >= 0 && Rune.TryCreate(code, out character) ? close + 1 : 0;
    }

    private static int ReadFixed(ReadOnlySpan<byte> text, out Rune character)
    {
        character = default;
        var first = FixedCode(text);
        if (first < 0)
            return 0;
        if (Rune.TryCreate(first, out character))
            return FixedLength;
        var second = FixedCode(text[FixedLength..]);
        return second >= 0 && Rune.TryCreate((char)first, (char)second, out character) ? 2 * FixedLength : 0;
    }

    private static int FixedCode(ReadOnlySpan<byte> text) =>
        text.Length >= FixedLength && text[0] == '\\' && text[1] == 'u' ? Hexadecimal(text[2..FixedLength]) : -1;

    private static int Hexadecimal(ReadOnlySpan<byte> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? code : -1;
}
