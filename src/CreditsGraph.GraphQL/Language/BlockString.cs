using System.Text;

namespace CreditsGraph.GraphQL.Language;

/// <summary>Strings in triple quotes: the value they stand for, and how a value is written as one (section 2.9.4).</summary>
internal static class BlockString
{
    private const string Quotes = "\"\"\"";
    private const string EscapedQuotes = "\\\"\"\"";

    /// <summary>BlockStringValue: the text between the quotes without its common indentation and outer blank lines.</summary>
    public static string Decode(ReadOnlySpan<byte> content)
    {
        var raw = Encoding.UTF8.GetString(content).Replace(EscapedQuotes, Quotes, StringComparison.Ordinal);
        var lines = SplitLines(raw);
        var indent = CommonIndent(lines);
        for (var i = 1; i < lines.Count; i++)
            lines[i] = lines[i][Math.Min(indent, lines[i].Length)..];
        var first = lines.FindIndex(line => !IsBlank(line));
        var last = lines.FindLastIndex(line => !IsBlank(line));
        return first < 0 ? "" : string.Join('\n', lines[first..(last + 1)]);
    }

    /// <summary>Whether a value, written as a block string on lines of its own, is read back as the same value.</summary>
    public static bool CanHold(string value)
    {
        if (value.Length == 0 || value.Any(character => char.IsControl(character) && character is not ('\n' or '\t')))
            return false;
        var lines = value.Split('\n');
        return !IsBlank(lines[0]) && !IsBlank(lines[^1]) && CommonIndent(["", .. lines]) == 0;
    }

    /// <summary>Writes a value that <see cref="CanHold"/> as a block string, its lines indented like the quotes.</summary>
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

    private static List<string> SplitLines(string raw)
    {
        var lines = new List<string>();
        var start = 0;
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] is not ('\n' or '\r'))
                continue;
            lines.Add(raw[start..i]);
            if (raw[i] == '\r' && i + 1 < raw.Length && raw[i + 1] == '\n')
                i++;
            start = i + 1;
        }

        lines.Add(raw[start..]);
        return lines;
    }

    private static int CommonIndent(List<string> lines)
    {
        var common = int.MaxValue;
        foreach (var line in lines.Skip(1))
        {
            var indent = IndentOf(line);
            if (indent < line.Length)
                common = Math.Min(common, indent);
        }

        return common == int.MaxValue ? 0 : common;
    }

    private static int IndentOf(string line)
    {
        var indent = line.AsSpan().IndexOfAnyExcept(' ', '\t');
        return indent < 0 ? line.Length : indent;
    }

    private static bool IsBlank(string line) => IndentOf(line) == line.Length;
}
