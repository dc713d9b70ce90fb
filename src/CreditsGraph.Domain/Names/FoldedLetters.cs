namespace CreditsGraph.Domain.Names;

/// <summary>
/// The foldings of Latin letters with accents, of Cyrillic letters, and of dashes, quotation marks and full-width
/// signs, worked out once: what stands beside one of these makes no difference to it.
/// </summary>
internal static class FoldedLetters
{
    private static readonly (char First, char Last)[] Ranges =
        [('\u0080', '\u045F'), ('\u2010', '\u206F'), ('\u3000', '\u301F'), ('\u30FB', '\u30FB'), ('\uFF01', '\uFF65')];

    private static readonly string?[] Foldings = new string?[Ranges.Sum(range => range.Last - range.First + 1)];

    /// <summary>What the character folds to: letters, a blank, or nothing; null where it is none of these.</summary>
    public static string? Of(char c)
    {
        var place = 0;
        foreach (var (first, last) in Ranges)
        {
            if (c < first)
                return null;
            if (c <= last)
                return Foldings[place + c - first] ??= Fold(c);
            place += last - first + 1;
        }
        return null;
    }

    // Between two letters, so that a mark that parts words shows as a blank.
    private static string Fold(char c) => NameFolding.FoldAny($"a{c}a")[1..^1];
}
