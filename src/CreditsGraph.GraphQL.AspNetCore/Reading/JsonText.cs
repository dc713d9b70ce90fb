using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CreditsGraph.GraphQL.AspNetCore.Responding;

namespace CreditsGraph.GraphQL.AspNetCore.Reading;

/// <summary>What must hold for JSON text before any of it is decoded, and where it does not.</summary>
internal static class JsonText
{
    /// <summary>
    /// Refuses text that is not UTF-8 or escapes half of a surrogate pair: neither could be decoded later without
    /// failing or changing it. One pass; time is linear in the text.
    /// </summary>
    public static RequestRefusal? Check(ReadOnlySpan<byte> text, string where)
    {
        if (!Utf8.IsValid(text))
            return At(text, FirstInvalid(text), where, "the bytes are not UTF-8.");
        var surrogate = LoneSurrogateEscape(text);
        return surrogate < 0 ? null : At(text, surrogate, where, "the escape is one half of a surrogate pair.");
    }

    /// <summary>The refusal of text that the JSON reader could not read.</summary>
    public static RequestRefusal Refuse(ReadOnlySpan<byte> text, string where, JsonException exception)
    {
        var start = 0;
        for (var line = exception.LineNumber ?? 0; line > 0; line--)
            start += text[start..].IndexOf((byte)'\n') + 1;
        var offset = Math.Min(start + (int)(exception.BytePositionInLine ?? 0), text.Length);
        return At(text, offset, where, Reason(exception));
    }

    private static RequestRefusal At(ReadOnlySpan<byte> text, int offset, string where, string reason)
    {
        var before = text[..offset];
        var line = before.Count((byte)'\n') + 1;
        var column = Encoding.UTF8.GetCharCount(before[(before.LastIndexOf((byte)'\n') + 1)..]) + 1;
        return Refusals.Syntax(where, reason, line, column);
    }

    // The reader's message ends with its own count of lines and bytes, from 0; it also advises on its own options.
    private static string Reason(JsonException exception)
    {
        var message = exception.Message;
        var end = message.IndexOf(" LineNumber:", StringComparison.Ordinal);
        if (end >= 0)
            message = message[..end];
        end = message.IndexOf(" Change the reader options", StringComparison.Ordinal);
        return end >= 0 ? message[..end] : message;
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (Rune.DecodeFromUtf8(text[offset..], out _, out var length) == System.Buffers.OperationStatus.Done)
            offset += length;
        return offset;
    }

    // A backslash stands only in strings, and the JSON reader has not looked yet: a broken escape is left to it.
    private static int LoneSurrogateEscape(ReadOnlySpan<byte> text)
    {
        var offset = 0;
        while (true)
        {
            var next = text[offset..].IndexOf((byte)'\\');
            if (next < 0)
                return -1;
            offset += next;
            var unit = EscapedUnit(text[offset..]);
            if (char.IsLowSurrogate(unit))
                return offset;
            if (!char.IsHighSurrogate(unit))
                offset = Math.Min(offset + 2, text.Length);
            else if (char.IsLowSurrogate(EscapedUnit(text[(offset + 6)..])))
                offset += 12;
            else
                return offset;
        }
    }

    /// <summary>The code unit of an escape <c>\uXXXX</c> at the start of the text; U+0000 when there is none.</summary>
    private static char EscapedUnit(ReadOnlySpan<byte> text) =>
        text.Length >= 6 && text[0] == '\\' && text[1] == 'u'
        && ushort.TryParse(text[2..6], System.Globalization.NumberStyles.AllowHexSpecifier, null, out var unit)
            ? (char)unit
            : '\0';
}
