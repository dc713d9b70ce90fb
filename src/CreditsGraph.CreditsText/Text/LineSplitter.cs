namespace CreditsGraph.CreditsText.Text;

/// <summary>Cuts a page into lines, each with its line ending, so that together they are the page.</summary>
internal static class LineSplitter
{
    /// <summary>The lines of <paramref name="text"/>; none for an empty text. Linear time.</summary>
    public static IReadOnlyList<PageLine> Split(string text)
    {
        var lines = new List<PageLine>();
        for (var start = 0; start < text.Length;)
        {
            var end = text.AsSpan(start).IndexOfAny('\r', '\n');
            var length = end < 0 ? text.Length - start : end;
            var full = length + EndingLength(text, start + length);
            lines.Add(new PageLine(lines.Count + 1, start, text.Substring(start, length), full));
            start += full;
        }
        return lines;
    }

    private static int EndingLength(string text, int at)
    {
        if (at >= text.Length)
            return 0;
        return text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? 2 : 1;
    }
}
