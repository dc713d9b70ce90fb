using System.Security.Cryptography;
using System.Text;
using CreditsGraph.CreditsText;
using CreditsGraph.CreditsText.Html;
using CreditsGraph.Importing.SchemaOrg;

namespace CreditsGraph.Importing.CreditsPages;

/// <summary>Credits pages as documents to import.</summary>
public static class CreditsPageFile
{
    /// <summary>The credits page of the documentary Seoul Train, as published: the sample that comes with the program.</summary>
    public static SourcePage SeoulTrain()
    {
        using var stream = typeof(CreditsPageFile).Assembly.GetManifestResourceStream("seoul-train.txt")!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return Read("seoul-train.txt", bytes.ToArray());
    }

    /// <summary>Reads a page from its bytes; null when they are no text.</summary>
    public static SourcePage? TryRead(string name, byte[] bytes) =>
        PageEncoding.Decode(bytes) is null ? null : Read(name, bytes);

    /// <summary>Reads a page from its bytes, in UTF-8 unless they are clearly in another encoding.</summary>
    public static SourcePage Read(string name, byte[] bytes)
    {
        var text = PageEncoding.Decode(bytes) ?? Encoding.UTF8.GetString(bytes);
        var isHtml = HtmlPage.IsHtml(text);
        // Places are places in the text that the page shows.
        var shown = isHtml ? HtmlPage.ToText(text) : text;
        return new(name, isHtml ? "text/html" : "text/plain", Convert.ToHexStringLower(SHA256.HashData(bytes)), shown, CreditsTextParser.Read(shown))
        {
            Told = MoviePage.Read(name, text),
        };
    }
}
