using AngleSharp.Html.Parser;

namespace CreditsGraph.CreditsText.Html;

/// <summary>The text that an HTML page shows, a line a block, as a reader of pages needs it.</summary>
public static class HtmlPage
{
    // So much of a text shows whether it is HTML.
    private const int Sample = 4000;
    private static readonly string[] Marks =
        ["<!doctype html", "<html", "<body", "<table", "<ul>", "<ul ", "<ol>", "<dl", "<div", "<p>", "<p ", "<h1", "<h2", "<h3"];

    /// <summary>
    /// Whether <paramref name="text"/> opens as HTML: its first sign is a tag and one of its tags makes a block. A text
    /// with tags here and there is none.
    /// </summary>
    public static bool IsHtml(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.AsSpan().TrimStart(" \t\r\n\uFEFF");
        if (start.IsEmpty || start[0] != '<')
            return false;
        var sample = start[..Math.Min(start.Length, Sample)];
        foreach (var mark in Marks)
        {
            if (sample.Contains(mark, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>
    /// What the page shows: headings with <c>#</c>, list items with a bullet, the cells of a table row parted by bars,
    /// a term of a definition list with a colon before its descriptions; no scripts, styles and navigation. A text that
    /// is no HTML comes back as it is. Linear time.
    /// </summary>
    public static string ToText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!IsHtml(text))
            return text;
        using var document = new HtmlParser().ParseDocument(text);
        var writer = new HtmlTextWriter();
        writer.Write(document.Body);
        return writer.ToString();
    }
}
