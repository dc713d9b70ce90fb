namespace CreditsGraph.Domain.Roles;

/// <summary>Wordings that no line of the vocabulary spells out: other forms of its words, qualifiers in any language.</summary>
public sealed partial class RoleVocabulary
{
    private const int ShortestStem = 6;
    private const int LongestStemmed = 8;

    // In these languages words do not bend, or the wordings' plurals are understood anyway.
    private static readonly HashSet<string> Unbent = new(["en", "ko", "ja", "zh"], StringComparer.Ordinal);

    private static readonly HashSet<string> FunctionWords = new(
    [
        "de", "du", "des", "d", "la", "le", "les", "l", "el", "los", "las", "del", "di", "della", "dello", "dell",
        "dei", "degli", "delle", "alla", "allo", "al", "all", "ai", "agli", "alle", "il", "lo", "gli", "a", "au", "aux",
        "do", "da", "dos", "das", "der", "die", "den", "dem", "für", "fur", "zur", "zum", "het", "van", "en", "in", "im",
    ], StringComparer.Ordinal);

    private readonly Dictionary<string, string?> byStems;
    private readonly Dictionary<string, RoleQualifier> qualifierStems;
    private readonly HashSet<string> qualifierTails;
    private readonly int longestQualifier;

    // The wording that has these stems; null where wordings of several roles have them.
    private static Dictionary<string, string?> IndexStems(
        IReadOnlyList<VocabularyRole> roles, Dictionary<string, VocabularyRole> byWording)
    {
        var index = new Dictionary<string, string?>(StringComparer.Ordinal);
        var wordings = roles.SelectMany(role => role.Labels).Where(label => !Unbent.Contains(label.Language))
            .SelectMany(label => label.Synonyms.Prepend(label.Label));
        foreach (var wording in wordings)
        {
            var key = RoleWords.Key(wording);
            if (Stems(RoleWords.Split(wording)) is not { } stems || string.Concat(stems) is not { Length: > 0 } stem)
                continue;
            if (!index.TryAdd(stem, key) && index[stem] is { } other && byWording[other] != byWording[key])
                index[stem] = null;
        }
        return index;
    }

    private static Dictionary<string, RoleQualifier> IndexQualifierStems(IReadOnlyList<RoleBlock> blocks)
    {
        var index = new Dictionary<string, RoleQualifier>(StringComparer.Ordinal);
        foreach (var qualifier in blocks.Where(block => block.Kind == "qualifier").Select(block => block.ToQualifier()))
        {
            foreach (var wording in qualifier.Wordings)
            {
                var words = RoleWords.Split(wording);
                index.TryAdd(string.Concat(words.Where(word => !FunctionWords.Contains(word)).Select(RoleStem.Of)), qualifier);
            }
        }
        return index;
    }

    // A wording that begins or ends in an article or a preposition is no whole one: "Film di".
    private static string[]? Stems(string[] words) =>
        words.Length is 0 or > LongestStemmed || FunctionWords.Contains(words[0]) || FunctionWords.Contains(words[^1])
            ? null : [.. words.Where(word => !FunctionWords.Contains(word)).Select(RoleStem.Of)];

    private RoleResolution? ByStems(string[] words) => Stems(words) is { } stems ? ByStems(stems, 0) : null;

    private RoleResolution? ByStems(ReadOnlySpan<string> stems, int depth)
    {
        var stem = string.Concat(stems);
        if (stem.Length >= (depth == 0 ? ShortestStem : 3) && byStems.GetValueOrDefault(stem) is { } key)
            return new RoleResolution(byWording[key], true, null) { ForPerson = forPerson.GetValueOrDefault(key) };
        if (depth == MostQualifiers)
            return null;
        for (var count = Math.Min(3, stems.Length - 1); count > 0; count--)
        {
            // "Premier assistant réalisateur", "Montaje adicional".
            if (qualifierStems.TryGetValue(string.Concat(stems[..count]), out var first)
                && ByStems(stems[count..], depth + 1) is { } behind)
                return Composed(first, behind);
            if (qualifierStems.TryGetValue(string.Concat(stems[^count..]), out var last)
                && ByStems(stems[..^count], depth + 1) is { } before)
                return Composed(last, before);
        }
        return stems.Length == 1 ? InOneWord(stems[0], depth) : null;
    }

    // "Kameraassistentin", "撮影助手".
    private RoleResolution? InOneWord(string stem, int depth)
    {
        for (var length = Math.Min(longestQualifier, stem.Length - 2); length >= 2; length--)
        {
            if (!qualifierTails.Contains(stem[^length..]) || !qualifierStems.TryGetValue(stem[^length..], out var qualifier))
                continue;
            var rest = stem[..^length];
            if ((ByStems([RoleStem.Of(rest)], depth + 1) ?? Plain(rest)) is { } inner)
                return Composed(qualifier, inner);
        }
        return null;
    }

    private RoleResolution? Plain(string wording) =>
        byWording.TryGetValue(wording, out var role) ? new RoleResolution(role, true, null) : null;

    // The vocabulary's role for both together, by their English words; else the role, where the qualifier keeps it.
    private RoleResolution? Composed(RoleQualifier qualifier, RoleResolution inner)
    {
        var name = RoleWords.Key(qualifier.Name);
        var english = (inner.ForPerson ?? inner.Role).Labels.FirstOrDefault(label => label.Language == "en");
        foreach (var wording in english is null ? [] : english.Synonyms.Prepend(english.Label))
        {
            if (byWording.TryGetValue(name + RoleWords.Key(wording), out var role))
                return new RoleResolution(role, true, qualifier.Name);
        }
        return qualifier.KeepsRole ? inner with { Qualifier = qualifier.Name } : null;
    }
}
