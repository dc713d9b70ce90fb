using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

/// <summary>How role wordings are compared.</summary>
internal static class RoleWords
{
    private static readonly Dictionary<string, string> Spellings = new(StringComparer.Ordinal)
    {
        ["1st"] = "first",
        ["2nd"] = "second",
        ["3rd"] = "third",
        ["asst"] = "assistant",
        ["assoc"] = "associate",
        ["exec"] = "executive",
        ["dept"] = "department",
        ["mgr"] = "manager",
        ["coord"] = "coordinator",
        ["colour"] = "color",
        ["colourist"] = "colorist",
        ["vfx"] = "visual effects",
        ["programme"] = "program",
        ["addl"] = "additional",
    };

    /// <summary>The short forms that the vocabulary spells out.</summary>
    public static IEnumerable<string> ShortForms => Spellings.Keys;

    /// <summary>
    /// Folded and without blanks, so that "Post-Production", "Postproduction" and "post production" are one.
    /// </summary>
    public static string Key(string wording) =>
        NameFolding.Fold(wording).Replace(" ", string.Empty, StringComparison.Ordinal);

    /// <summary>The wording's folded words.</summary>
    public static string[] Split(string wording) =>
        NameFolding.Fold(wording).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The words in the spelling that the vocabulary uses: "asst" is "assistant".</summary>
    public static string[] Spell(string[] words) =>
        Array.ConvertAll(words, word => Spellings.GetValueOrDefault(word, word));

    /// <summary>An English plural's singular, or null where the word is none.</summary>
    public static string? Singular(string word) => word switch
    {
        _ when word.Length < 4 => null,
        _ when word.EndsWith("men", StringComparison.Ordinal) => word[..^2] + "an",
        _ when !word.EndsWith('s') || word.EndsWith("ss", StringComparison.Ordinal) => null,
        _ when word.EndsWith("ies", StringComparison.Ordinal) => word[..^3] + "y",
        _ => word[..^1],
    };
}
