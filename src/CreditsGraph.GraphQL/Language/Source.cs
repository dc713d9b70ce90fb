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
}
