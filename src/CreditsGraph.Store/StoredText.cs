namespace CreditsGraph.Store;

/// <summary>Text that every database can keep.</summary>
public static class StoredText
{
    /// <summary>The text with U+FFFD for U+0000, U+FFFF and each lone surrogate, so that places in it stay the same. Linear time.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return IsStorable(text) ? text : Replace(text, '\uFFFD');
    }

    /// <summary>Whether every database keeps the text as it is. Linear time.</summary>
    public static bool IsStorable(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny('\0', '\uFFFF') && !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return true;
        for (var i = 0; i < text.Length; i++)
        {
            if (IsPair(text, i))
                i++;
            else if (IsBroken(text[i]))
                return false;
        }

        return true;
    }

    internal static string Replace(string text, char replacement) => string.Create(text.Length, (text, replacement), (span, given) =>
    {
        for (var i = 0; i < span.Length; i++)
        {
            span[i] = IsBroken(given.text[i]) && !IsPair(given.text, i) ? given.replacement : given.text[i];
            if (IsPair(given.text, i))
                span[i + 1] = given.text[++i];
        }
    });

    private static bool IsBroken(char c) => c is '\0' or '\uFFFF' || char.IsSurrogate(c);

    private static bool IsPair(string text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);
}
