namespace CreditsGraph.Domain.Roles;

/// <summary>
/// What the forms of one word have in common in the languages whose nouns and adjectives bend: "monteuses" and "monteur",
/// "direttrice" and "direttori", "Produzentinnen" and "Produzent".
/// </summary>
internal static class RoleStem
{
    private const int ShortestWord = 4;

    // Whoever does a thing, by woman, man and number; and German words for the work beside those for who does it.
    private static readonly (string Ending, string Stem)[] Agents =
    [
        ("leitung", "leiter"), ("gestaltung", "gestalter"), ("assistenz", "assistent"), ("frau", "mann"),
        ("leute", "mann"), ("maenner", "mann"), ("manner", "mann"), ("tric", "tor"), ("teur", "tor"), ("teus", "tor"),
        ("eus", "eur"), ("ender", "end"), ("enden", "end"), ("enten", "ent"), ("anten", "ant"), ("isten", "ist"),
        ("oren", "or"), ("f", "v"),
    ];

    private static readonly string[] GermanWomen = ["er", "or", "eur", "ent", "ant", "ist", "log", "graf"];

    /// <summary>The stem of a folded word; the word itself where it is short.</summary>
    public static string Of(string word)
    {
        if (word.Length < ShortestWord)
            return word;
        if (word[0] >= 0x400)
            return word[0] < 0x530 ? word.TrimEnd('а', 'е', 'и', 'о', 'у', 'ы', 'ю', 'я', 'ь') : word;
        var stem = WithoutWoman(word);
        if (stem.EndsWith('s') && !stem.EndsWith("ss", StringComparison.Ordinal))
            stem = stem[..^1];
        foreach (var (ending, form) in Agents)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal) && ending.Length > 4)
                return stem[..^ending.Length] + form;
        }
        return Agent(Undoubled(stem.TrimEnd('a', 'e', 'i', 'o', 'u', 'y')));
    }

    private static string Agent(string stem)
    {
        foreach (var (ending, form) in Agents)
        {
            if (stem.EndsWith(ending, StringComparison.Ordinal))
                return stem[..^ending.Length] + form;
        }
        return stem;
    }

    private static string WithoutWoman(string word)
    {
        var stem = word.EndsWith("innen", StringComparison.Ordinal) ? word[..^5]
            : word.EndsWith("in", StringComparison.Ordinal) ? word[..^2] : word;
        return Array.Exists(GermanWomen, ending => stem.EndsWith(ending, StringComparison.Ordinal)) ? stem : word;
    }

    // "cheffe", "musicienne".
    private static string Undoubled(string stem) => stem.Length > 2 && stem[^1] == stem[^2] ? stem[..^1] : stem;
}
