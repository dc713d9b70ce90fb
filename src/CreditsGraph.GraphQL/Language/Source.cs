using System.Text;
using CreditsGraph.GraphQL.Errors;

namespace CreditsGraph.GraphQL.Language;

/// <summary>The UTF-8 bytes of a document, and where their lines begin.</summary>
public sealed class Source
{
    /// <summary>A source over bytes that the caller does not change afterwards.</summary>
    public Source(ReadOnlyMemory<byte> utf8) => Utf8 = utf8;

    /// <summary>A source over text.</summary>
    public Source(string text)
        : this(Encoding.UTF8.GetBytes(text))
    {
    }

    /// <summary>The bytes.</summary>
    public ReadOnlyMemory<byte> Utf8 { get; }

    /// <summary>The bytes of a location, decoded.</summary>
    public string Text(Location location) => Encoding.UTF8.GetString(Utf8.Span[location.Start..location.End]);

    /// <summary>
    /// The line and column of a byte offset. Lines end at LF, CR or CRLF (section 2.1.2). Linear in the offset: it is
    /// asked only when an error is reported.
    /// </summary>
    public SourceLocation Locate(int offset)
    {
        var bytes = Utf8.Span[..Math.Min(offset, Utf8.Length)];
        var (line, lineStart) = (1, 0);
        for (var i = 0; i < bytes.Length; i++)
        {
            if (bytes[i] != '\n' && bytes[i] != '\r')
                continue;
            if (bytes[i] == '\r' && i + 1 < Utf8.Length && Utf8.Span[i + 1] == '\n')
                continue;
            (line, lineStart) = (line + 1, i + 1);
        }

        return new SourceLocation(line, Encoding.UTF8.GetCharCount(bytes[lineStart..]) + 1);
    }

    /// <summary>
    /// The line of a place and a caret below its column, as shown to a person; a long line is cut to what stands near.
    /// </summary>
    public string Excerpt(SourceLocation location)
    {
        const int Before = 60;
        const int After = 40;
        var line = Line(location.Line);
        var column = Math.Min(location.Column - 1, line.Length);
        var start = Math.Max(0, column - Before);
        var shown = line[start..Math.Min(line.Length, column + After)].Replace('\t', ' ');
        return $"{shown}\n{new string(' ', column - start)}^";
    }

    private string Line(int number)
    {
        var bytes = Utf8.Span;
        for (; number > 1; number--)
        {
            var end = bytes.IndexOfAny((byte)'\n', (byte)'\r');
            bytes = bytes[(end + (bytes[end..].StartsWith("\r\n"u8) ? 2 : 1))..];
        }

        var length = bytes.IndexOfAny((byte)'\n', (byte)'\r');
        return Encoding.UTF8.GetString(length < 0 ? bytes : bytes[..length]);
    }
}
