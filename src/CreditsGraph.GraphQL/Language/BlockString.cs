using System.Text;

namespace CreditsGraph.GraphQL.Language;

/// <summary>
/// Strings in triple quotes: the value they stand for, and how a value is written as one (section 2.9.4).
/// </summary>
internal static class BlockString
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>
    /// BlockStringValue: the text between the quotes without its common indentation and outer blank lines.
    /// </summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var text = Encoding.UTF8.GetString(content)
            .Replace(EscapedQuotes, Quotes, StringComparison.Ordinal)
            .Replace("\r\n", "\n", StringComparison.Ordinal)
            .Replace('\r', '\n');
        var indent = CommonIndent(text);
        var value = new StringBuilder();
        var (end, isFirst) = (0, true);
        foreach (var range in text.AsSpan().Split('\n'))
        {
            var line = text.AsSpan(range);
            var isBlank = IsBlank(line);
            if (end > 0)
                value.Append('\n');
            if (end > 0 || !isBlank)
                value.Append(isFirst ? line : line[Math.Min(indent, line.Length)..]);
            if (!isBlank)
                end = value.Length;
            isFirst = false;
        }

        return value.ToString(0, end);
    }

    /// <summary>
    /// Whether a value, written as a block string on lines of its own, is read back as the same value.
    /// </summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0 || value.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
            return false;
        var (first, last) = (value.IndexOf('\n'), value.LastIndexOf('\n'));
        return !IsBlank(first < 0 ? value : value.AsSpan(0, first))
            && !IsBlank(value.AsSpan(last + 1))
            && CommonIndent('\n' + value) == 0;
    }

    /// <summary>
    /// Writes a value that <see cref="CanHold"/> as a block string, its lines indented like the quotes.
    /// </summary>
    public static void Write(StringBuilder text, string value, int indent)
    {
        text.Append(Quotes).Append('\n');
        foreach (var line in value.Replace(Quotes, EscapedQuotes, StringComparison.Ordinal).Split('\n'))
        {
            // A line of nothing but white space keeps it: only an empty line needs no indentation.
            if (line.Length > 0)
                text.Append(' ', indent).Append(line);
            text.Append('\n');
        }

        text.Append(' ', indent).Append(Quotes);
    }

    /// <summary>The white space that all lines begin with, but for the first one and for blank ones.</summary>
    private static int CommonIndent(string text)
    {
        var common = int.MaxValue;
        var rest = text.AsSpan();
        for (var next = rest.IndexOf('\n'); next >= 0; next = rest.IndexOf('\n'))
        {
            rest = rest[(next + 1)..];
            var indent = IndentOf(rest);
            if (indent < rest.Length && rest[indent] != '\n')
                common = Math.Min(common, indent);
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static int IndentOf(ReadOnlySpan<char> text)
    {
        var indent = text.IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? text.Length : indent;
    }

    private static bool IsBlank(ReadOnlySpan<char> line) => IndentOf(line) == line.Length;
}
