using System.Runtime.CompilerServices;

namespace CreditsGraph.CreditsText.Text;

/// <summary>The words of a text and how they are written.</summary>
internal static class WordForms
{
    public static string[] Split(string text) => Split(text, text);

    public static string[] Split(ReadOnlySpan<char> text) => Split(text, null);

    /// <summary>The words one by one, without strings made of them.</summary>
    public static WordSpans In(ReadOnlySpan<char> text) => new(text);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int Count(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var _ in In(text))
            count++;
        return count;
    }

    /// <summary>The last word; empty where there is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static ReadOnlySpan<char> Last(ReadOnlySpan<char> text)
    {
        var end = text.Length;
        while (end > 0 && IsBlank(text[end - 1]))
            end--;
        var from = end;
        while (from > 0 && !IsBlank(text[from - 1]))
            from--;
        return text[from..end];
    }

    /// <summary>The first word; empty where there is none.</summary>
    public static ReadOnlySpan<char> First(ReadOnlySpan<char> text)
    {
        foreach (var word in In(text))
            return word;
        return [];
    }

    /// <summary>Whether the character parts words.</summary>
    public static bool IsBlank(char c) => c <= ' ' ? c is ' ' or '\t' : c >= '\u00A0' && c is '\u00A0' or '\u3000' or '\u2009' or '\u202F';

    /// <summary>Whether the word has letters and none of them is lower case.</summary>
    public static bool IsCaps(string word) => IsCaps(word.AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsCaps(ReadOnlySpan<char> word)
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
    public static bool IsUncased(ReadOnlySpan<char> word) => FirstLetter(word) is { } c && IsUncased(c);

    public static bool StartsUpper(string word) => StartsUpper(word.AsSpan());

    public static bool StartsUpper(ReadOnlySpan<char> word) =>
        FirstLetter(word) is { } c && (char.IsUpper(c) || IsUncased(c));

    public static bool StartsLower(string word) => StartsLower(word.AsSpan());

    public static bool StartsLower(ReadOnlySpan<char> word) => FirstLetter(word) is { } c && char.IsLower(c);

    /// <summary>Whether the text is written in Hangul, kana or Han.</summary>
    public static bool IsEastAsian(string text) => IsEastAsian(text.AsSpan());

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static bool IsEastAsian(ReadOnlySpan<char> text)
    {
        for (var at = text.IndexOfAnyInRange('\u1100', '\uD7AF'); at >= 0 && at < text.Length; at++)
        {
            if (IsEastAsianLetter(text[at]))
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

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static string[] Split(ReadOnlySpan<char> text, string? whole)
    {
        var count = Count(text);
        if (count == 1 && whole is not null && !IsBlank(text[0]) && !IsBlank(text[^1]))
            return [whole];
        var words = count == 0 ? [] : new string[count];
        var i = 0;
        foreach (var word in In(text))
            words[i++] = word.ToString();
        return words;
    }

    private static bool IsUncased(char c) => char.IsLetter(c) && !char.IsUpper(c) && !char.IsLower(c);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static char? FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (char.IsLetter(c))
                return c;
        }
        return null;
    }
}
