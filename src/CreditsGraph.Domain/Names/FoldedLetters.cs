namespace CreditsGraph.Domain.Names;

/// <summary>The foldings of Latin letters with accents and of Cyrillic letters, worked out once.</summary>
internal static class FoldedLetters
{
    /// <summary>The first letter here.</summary>
    public const char Start = '\u0080';

    /// <summary>The first character past the last letter here.</summary>
    public const char End = '\u0460';

    private static readonly string?[] Letters = new string?[End - Start];

    /// <summary>What the character folds to: letters, a blank, or nothing.</summary>
    public static string Of(char c) => Letters[c - Start] ??= Fold(c);

    // Between two letters, so that a mark that parts words shows as a blank.
    private static string Fold(char c) => NameFolding.FoldAny($"a{c}a")[1..^1];
}
