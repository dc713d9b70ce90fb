using System.Xml;

namespace CreditsGraph.Analysis.Export.Formats;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text with U+FFFD for each character that no XML document may have, such as most control characters.</summary>
    public static string Of(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsAllowed(text, i))
                return string.Create(text.Length, text, Replace);
        }

        return text;
    }

    private static void Replace(Span<char> span, string text)
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = IsAllowed(text, i) ? text[i] : '\uFFFD';
    }

    private static bool IsAllowed(string text, int i) =>
        XmlConvert.IsXmlChar(text[i])
        || (char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
        || (char.IsLowSurrogate(text[i]) && i > 0 && char.IsHighSurrogate(text[i - 1]));
}
