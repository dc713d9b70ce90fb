using System.Security.Cryptography;
using System.Text;
using CreditsGraph.CreditsText;

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
        return new(name, "text/plain", Convert.ToHexStringLower(SHA256.HashData(bytes)), text, CreditsTextParser.Read(text));
    }
}
