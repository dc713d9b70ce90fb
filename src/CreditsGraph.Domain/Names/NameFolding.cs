using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace CreditsGraph.Domain.Names;

/// <summary>The one folding that search and order share.</summary>
public static class NameFolding
{
    // A byte order mark read the wrong way round: text that holds it cannot be normalized.
    private const char NoCharacter = '\uFFFE';

    private const string Apostrophes = "'’‘ʼ`´ʻʹ";

    /// <summary>
    /// <paramref name="text"/> in lower case without accents and punctuation, its words parted by single spaces;
    /// compatibility forms (full-width letters, ligatures) become plain. The same on every machine and for every
    /// culture; never throws, U+0000 and lone surrogates count as punctuation. Linear time.
    /// </summary>
    public static string Fold(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return FoldCommon(text) ?? FoldAny(text);
    }

    /// <summary>How many signs <see cref="TryFold"/> may need for the folding of a text.</summary>
    public static int RoomFor(ReadOnlySpan<char> text) => (text.Length * 4) + 1;

    /// <summary>
    /// Writes the folding of <paramref name="text"/>, which needs <see cref="RoomFor"/> signs, without making a string
    /// of it, and says how long it is; -1 where a letter is so uncommon that only <see cref="Fold"/> folds it. Linear
    /// time.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static int TryFold(ReadOnlySpan<char> text, Span<char> folded)
    {
        var length = 0;
        foreach (var c in text)
        {
            if (char.IsAsciiLetterOrDigit(c))
                folded[length++] = (char)(c | (c <= '9' ? 0 : 0x20));
            else if (IsWhole(c))
                folded[length++] = c;
            else if (char.IsAscii(c))
                length = AppendMark(folded, length, c);
            else if (FoldedLetters.Of(c) is { } plain)
                length = AppendFolded(folded, length, plain);
            else
                return -1;
        }
        return length > 0 && folded[length - 1] == ' ' ? length - 1 : length;
    }

    // Letters that fold to one or two others whatever stands beside them; null as soon as there is any other.
    private static string? FoldCommon(string text)
    {
        var size = RoomFor(text);
        Span<char> folded = size <= 1024 ? stackalloc char[size] : new char[size];
        var length = TryFold(text, folded);
        return length < 0 ? null : new string(folded[..length]);
    }

    private static int AppendFolded(Span<char> folded, int length, string plain)
    {
        if (plain.Length == 1)
        {
            if (plain[0] == ' ' && (length == 0 || folded[length - 1] == ' '))
                return length;
            folded[length] = plain[0];
            return length + 1;
        }
        plain.CopyTo(folded[length..]);
        return length + plain.Length;
    }

    private static int AppendMark(Span<char> folded, int length, char c)
    {
        if (c is '\'' or '`' || length == 0 || folded[length - 1] == ' ')
            return length;
        folded[length] = ' ';
        return length + 1;
    }

    // Hangul syllables, kana without their marks, and the common Han signs fold to themselves.
    private static bool IsWhole(char c) =>
        c is (>= '\uAC00' and <= '\uD7A3') or (>= '\u3041' and <= '\u3096') or (>= '\u30A1' and <= '\u30FA') or '\u30FC'
            or (>= '\u4E00' and <= '\u9FA5');

    /// <summary>The folding of any text, letter by letter of its decomposed form.</summary>
    internal static string FoldAny(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var rune in WellFormed(text).Normalize(NormalizationForm.FormKD).EnumerateRunes())
            Append(folded, rune);
        if (folded.Length > 0 && folded[^1] == ' ')
            folded.Length--;
        return folded.ToString().Normalize(NormalizationForm.FormC);
    }

    private static void Append(StringBuilder folded, Rune rune)
    {
        if (IsAccent(rune.Value) || IsApostrophe(rune))
            return;
        if (IsWordPart(rune))
            AppendLower(folded, Rune.ToLowerInvariant(rune));
        else if (folded.Length > 0 && folded[^1] != ' ')
            folded.Append(' ');
    }

    private static void AppendLower(StringBuilder folded, Rune rune)
    {
        if (Plain(rune) is { } plain)
            folded.Append(plain);
        else if (rune.IsBmp)
            folded.Append((char)rune.Value);
        else
            folded.Append(rune.ToString());
    }

    // Only the blocks of detached accents: the voicing marks of kana and the vowels of Indic scripts are letters'
    // parts.
    private static bool IsAccent(int value) =>
        value is (>= 0x0300 and <= 0x036F) or (>= 0x1AB0 and <= 0x1AFF) or (>= 0x1DC0 and <= 0x1DFF)
            or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    private static bool IsApostrophe(Rune rune) =>
        rune.IsBmp && Apostrophes.Contains((char)rune.Value, StringComparison.Ordinal);

    private static bool IsWordPart(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;

    private static string? Plain(Rune rune) => rune.Value switch
    {
        'ø' => "o",
        'ł' => "l",
        'ß' => "ss",
        'ı' => "i",
        'đ' or 'ð' => "d",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ħ' => "h",
        'ŧ' => "t",
        'ĸ' => "k",
        'ŋ' => "n",
        'ς' => "σ",
        _ => null,
    };

    private static string WellFormed(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == NoCharacter)
                return Repair(text);
            if (!char.IsSurrogate(text[i]))
                continue;
            if (i + 1 >= text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
                return Repair(text);
            i++;
        }
        return text;
    }

    private static string Repair(string text)
    {
        var repaired = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            repaired.Append(rune.Value == NoCharacter ? Rune.ReplacementChar.ToString() : rune.ToString());
        return repaired.ToString();
    }
}
