namespace CreditsGraph.CreditsText.Text;

/// <summary>The words of a text and how they are written.</summary>
internal static class WordForms
{
    private static readonly char[] Blanks = [' ', '\t', '\u00A0', '\u3000', '\u2009', '\u202F'];

    public static string[] Split(string text) => text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether the word has letters and none of them is lower case.</summary>
    public static bool IsCaps(string word)
    {
        var letters = 0;
        foreach (var c in word)
        {
            if (char.IsLower(c))
                return false;
            if (char.IsUpper(c))
                letters++;
        }
        return letters > 0;
    }

    /// <summary>
    /// Whether the word has a letter of a script without cases: Hangul, kana, Han, Hebrew, Arabic, Thai.
    /// </summary>
    public static bool IsUncased(string word) => FirstLetter(word) is { } c && IsUncased(c);

    public static bool StartsUpper(string word) => FirstLetter(word) is { } c && (char.IsUpper(c) || IsUncased(c));

    public static bool StartsLower(string word) => FirstLetter(word) is { } c && char.IsLower(c);

    /// <summary>Whether the text is written in Hangul, kana or Han.</summary>
    public static bool IsEastAsian(string text)
    {
        foreach (var c in text)
        {
            if (IsEastAsianLetter(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether the letter is Hangul, kana or Han.</summary>
    public static bool IsEastAsianLetter(char c) =>
        c is (>= '\u1100' and <= '\u11FF') or (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF')
            or (>= '\uAC00' and <= '\uD7AF');

    /// <summary>"제   목" as "제목": East Asian signs set apart to fill a column; null for any other text.</summary>
    public static string? JoinedSigns(string text)
    {
        var signs = text.Length > 0 && IsEastAsianLetter(text[0]) ? Split(text) : [];
        return signs.Length > 1 && Array.TrueForAll(signs, sign => sign.Length == 1) ? string.Concat(signs) : null;
    }

    private static bool IsUncased(char c) => char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c);

    private static char? FirstLetter(string word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return c;
        }
        return null;
    }
}
