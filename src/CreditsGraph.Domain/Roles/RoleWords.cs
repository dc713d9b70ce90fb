using System.Buffers;
using System.Text.RegularExpressions;
using CreditsGraph.Domain.Names;

namespace CreditsGraph.Domain.Roles;

/// <summary>How role wordings are compared.</summary>
internal static partial class RoleWords
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

    private static readonly SearchValues<char> FormMarks = SearchValues.Create("([*:·_/‧.");

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

    /// <summary>
    /// The wording without a count behind it and without second forms of its words: "Producteur(s) délégué(s) (2)",
    /// "Produzent*innen", "Director/a". Null where it has none.
    /// </summary>
    public static string? WithoutForms(string wording)
    {
        var plain = Forms().Replace(wording, string.Empty).Trim();
        return plain.Length == wording.Length || plain.Length == 0 ? null : plain;
    }

    [GeneratedRegex(@"(?-i:(?<=\p{Ll}{3})In(?:nen)?\b)|\((?:s|e|es|e\.s|a|as|i|in|en|innen|n|r|rice|rices|trice|ne|se)\)|(?<=\p{L})[*:·_/‧](?:in|innen|n|en|e|es|s|rice|trice|rices|a|as|os|o|i)\b|(?:[.·]e)?[.·](?:s|e|es|trice|rice)\b|\s*[(\[]\d{1,3}[)\]]$|\s+\d{1,3}$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Forms();

    /// <summary>Whether <see cref="WithoutForms"/> may find any: false only where it does not.</summary>
    public static bool MayHaveForms(ReadOnlySpan<char> wording) =>
        wording.Length > 0 && (char.IsDigit(wording[^1]) || wording.ContainsAny(FormMarks)
            || wording.Contains("In", StringComparison.Ordinal));

    /// <summary>An English plural's singular, or null where the word is none.</summary>
    public static string? Singular(ReadOnlySpan<char> word) => word switch
    {
        _ when word.Length < 4 => null,
        _ when word.EndsWith("men") => string.Concat(word[..^2], "an"),
        _ when word[^1] != 's' || word.EndsWith("ss") => null,
        _ when word.EndsWith("ies") => string.Concat(word[..^3], "y"),
        _ => word[..^1].ToString(),
    };
}
