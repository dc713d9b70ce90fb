using CreditsGraph.CreditsText.Text;
using CreditsGraph.CreditsText.Words;

namespace CreditsGraph.CreditsText.Names;

/// <summary>Family names that the way of writing shows.</summary>
internal static class InvertedNames
{
    /// <summary>
    /// The name in reading order. "Sleeth, Lisa" is turned; "MORVANEL Bastien" is turned, "HONG Sang-soo" is not: East
    /// Asian names are read as they stand. <paramref name="family"/> is what the capitals or the comma show.
    /// </summary>
    public static string Turn(string name, out string? family)
    {
        family = null;
        var comma = name.AsSpan().IndexOfAny(',', ';');
        if (comma > 0)
            return TurnAtComma(name, comma, out family);
        if (!HasCaps(name))
            return name;
        var words = WordForms.Split(name);
        // "PETE McGRAW" is all in capitals too.
        if (words.Length < 2 || WordForms.IsCaps(name.Replace("Mc", "MC", StringComparison.Ordinal)))
            return name;
        var leading = LeadingCaps(words);
        if (leading > 0 && leading < words.Length)
        {
            family = string.Join(' ', words[..leading]);
            return EastAsianNames.IsFamily(words[0]) || EastAsianNames.IsGiven(words[^1])
                ? name
                : string.Join(' ', words[leading..]) + " " + family;
        }
        var trailing = LeadingCaps([.. words.Reverse()]);
        if (trailing > 0 && trailing < words.Length)
            family = string.Join(' ', words[^trailing..]);
        return name;
    }

    /// <summary>Whether a word of three letters or more is all in capitals.</summary>
    public static bool HasCaps(ReadOnlySpan<char> name)
    {
        foreach (var word in WordForms.In(name))
        {
            if (word.Length >= 3 && WordForms.IsCaps(word))
                return true;
        }
        return false;
    }

    private static string TurnAtComma(string name, int comma, out string? family)
    {
        var before = name[..comma].Trim();
        var after = name[(comma + 1)..].Trim();
        family = null;
        if (Vocabulary.Suffixes.Has(after))
            return $"{before}, {after}";
        family = before;
        return $"{after} {before}";
    }

    private static int LeadingCaps(string[] words)
    {
        var count = 0;
        while (count < words.Length && IsFamilyInCaps(words[count]))
            count++;
        return count;
    }

    private static bool IsFamilyInCaps(string word) =>
        word.Count(char.IsLetter) >= 3 && WordForms.IsCaps(word) && !word.Contains('.')
            && !Vocabulary.Suffixes.Has(word);
}
